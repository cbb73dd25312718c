namespace BackCare.Web.Tests.Replicas;

[Collection(WaitingCollection.Name)]
public sealed class ReplicaSpecs
{
    [Fact]
    public async Task One_of_three_replicas_dies_and_all_are_restarted_and_no_visitor_and_no_half_filled_form_notices()
    {
        await using var fleet = await Fleet.StartAsync();
        using var over = new CancellationTokenSource();
        var half = await HalfFilledAsync(fleet.Visitor);
        var load = fleet.LoadAsync(over.Token);

        await fleet.Replicas[0].KillAsync();
        await FinishAsync(half);
        await fleet.Replicas[0].StartAsync();
        foreach (var replica in fleet.Replicas.Skip(1)) // The first has just started.
        {
            half = await HalfFilledAsync(fleet.Visitor);
            Assert.Equal((0, true), await replica.StopAsync());
            await FinishAsync(half);
            await replica.StartAsync();
        }

        await over.CancelAsync();
        Assert.Empty(await load);
        Assert.True(fleet.ProxyMetADeadReplica);
    }

    /// <summary>Forms that are answered up to the fourth question, with one tick before it.</summary>
    private static async Task<List<Form>> HalfFilledAsync(HttpClient visitor)
    {
        var forms = new List<Form>();
        for (var n = 0; n < 3; n++)
        {
            var form = await Form.OpenAsync(visitor);
            while (form.Question != "about-you")
            {
                await form.AnswerAsync(new HashSet<string> { "fever" });
            }

            forms.Add(form);
        }

        return forms;
    }

    private static async Task FinishAsync(List<Form> forms)
    {
        foreach (var form in forms)
        {
            await form.FinishAsync(new HashSet<string> { "weight-loss" });
            Assert.Equal(["fever", "weight-loss"], form.Rules.Intersect(["fever", "weight-loss"]).Order());
        }
    }
}
