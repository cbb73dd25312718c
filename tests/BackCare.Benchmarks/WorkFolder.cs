namespace BackCare.Benchmarks;

/// <summary>A folder of this run, which goes away with it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-benchmarks-");

    public string Of(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
