using BackCare.Benchmarks;

if (args is ["hello"])
{
    return Hello.Run();
}

if (Tools.Missing() is { Count: > 0 } missing)
{
    missing.ForEach(Console.Error.WriteLine);
    return 1;
}

Running.EndWithProgram();
var plan = args.Contains("--quick") ? Plan.Quick : Plan.Full;
using var folder = new WorkFolder();
var table = new Table();
var published = Publishing.All(folder);

foreach (var measure in Measurements.ChosenBy(args))
{
    measure(published, plan, table);
    table.Write(Path.Combine(Checkout.Benchmarks, "results.md"), plan);
}

return 0;
