using System.Collections.Concurrent;
using BackCare.Content;

namespace BackCare.Tests.Content;

public sealed class ContentFolderSpecs
{
    private static readonly ContentSnapshot Snapshot = ContentSnapshot.Read(Checkout.Content);

    [Fact]
    public void Readers_side_by_side_get_the_same_file_and_none_is_lost()
    {
        for (var round = 0; round < 200; round++)
        {
            var folder = new ContentFolder(Snapshot, new ConcurrentQueue<ContentProblem>());
            var files = new ConcurrentBag<ContentFile>();
            Parallel.ForEach(
                Enumerable.Repeat(Snapshot.NamesIn("en/guides", ".md"), 4).SelectMany(names => names),
                name => files.Add(folder.Find(name)!));

            Assert.All(files, file => Assert.Same(folder.Find(file.Name["content/".Length..]), file));
            folder.Forget();
        }
    }
}
