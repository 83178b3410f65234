return Blog.App.Run(args, Console.Out, Console.Error);
