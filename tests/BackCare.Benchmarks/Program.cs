using BackCare.Benchmarks;

if (args is ["hello"])
{
    return Server.ServeHelloWorld();
}

var quick = args.Contains("--quick");
var chosen = args.Where(arg => arg != "--quick").ToHashSet();
using var folder = new WorkFolder();
var programs = Programs.Publish(folder);
var measures =
    new (string Name, Action Run)[] { ("pages", Pages), ("form", Form), ("start", Start), ("memory", Memory), ("growth", Growth) };
foreach (var measure in measures.Where(measure => chosen.Count == 0 || chosen.Contains(measure.Name)))
{
    measure.Run();
}

return 0;

void Pages()
{
    using var site = programs.StartSite();
    using var hello = programs.StartHelloWorld();
    using var nginx = programs.StartNginx(site);
    var loads = InTurn(site.At(Programs.Guide), hello.At("/"), nginx.At(Programs.Guide));
    Rounds.Report("guide page / Hello, World! (per second)", loads[0].Select(Speed), loads[1].Select(Speed), "at least 0.78");
    Rounds.Report("guide page / nginx (per second)", loads[0].Select(Speed), loads[2].Select(Speed), "at least 0.85");
    Rounds.Report("guide page / nginx, 99th percentile (ms)", loads[0].Select(Slowest), loads[2].Select(Slowest), "at most 1");
}

void Form()
{
    using var site = programs.StartSite();
    using var peer = programs.StartNhsukPeer();
    var loads = InTurn(site.At("/check/questions"), peer.At("/"));
    Rounds.Report("form POST / nhsuk-frontend on Express (per second)", loads[0].Select(Speed), loads[1].Select(Speed), "at least 15");
}

void Start()
{
    var starts = Rounds.Run(
        quick ? 5 : 27, () => programs.StartSite().Stop().StartSeconds, () => programs.StartEmptyApp().Stop().StartSeconds);
    Rounds.Report("start to the first 200 / empty web app (s)", starts[0], starts[1], "at most 1.5");
}

void Memory()
{
    var sizes = Rounds.Run(3, () => Resident(programs.StartSite(), Programs.Guide), () => Resident(programs.StartEmptyApp(), "/"));
    Rounds.Report("resident memory after load / empty web app (MB)", sizes[0], sizes[1], "at most 1.3");
}

void Growth()
{
    foreach (var guides in quick ? [100] : new[] { 100, 1_000, 10_000 })
    {
        using var site = programs.StartSite(programs.GenerateContent(guides));
        Console.WriteLine(
            $"| {guides:#,0} guides: start, memory | {site.StartSeconds:0.00} s, {site.Megabytes():0} MB | | | 10,000: at most 12 s |");
    }
}

Load[][] InTurn(params Uri[] addresses)
{
    foreach (var address in addresses)
    {
        Load.Run(address, quick ? 5 : 20, folder);
    }

    return Rounds.Run(quick ? 3 : 9, [.. addresses.Select<Uri, Func<Load>>(address => () => Load.Run(address, quick ? 2 : 5, folder))]);
}

double Resident(Server server, string path)
{
    using (server)
    {
        Load.Run(server.At(path), quick ? 10 : 60, folder);
        return server.Megabytes();
    }
}

double Speed(Load load) => load.PerSecond;

double Slowest(Load load) => load.Slowest;
