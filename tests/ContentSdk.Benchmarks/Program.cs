using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In one process: what is compared runs beside each other, and the generator's assemblies are found where they were built.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput).AsDefault());
BenchmarkSwitcher.FromAssembly(typeof(ContentSdk.Benchmarks.ReadingBenchmarks).Assembly).Run(args, config);
