return ChapterConsole.App.Run(args, Console.Out, Console.Error);
