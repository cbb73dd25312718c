using BackCare.Content;
using BackCare.Plans;
using BackCare.Tests;
using BackCare.Web.Addresses;

namespace BackCare.Web.Tests;

/// <summary>Plan links as the site makes them.</summary>
internal static class PlanLinks
{
    private static readonly Lazy<ContentLibrary> Published = new(() => ContentLibrary.Load(Checkout.Content));

    public static string To(string path, params string[] items) =>
        path + PlanUrls.Query(PlanSerializer.Parse(items, Published.Value.FindGuideByAnyName).Plan);
}
