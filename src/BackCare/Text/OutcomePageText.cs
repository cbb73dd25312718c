namespace BackCare.Text;

/// <summary>The headings of an outcome.</summary>
public sealed record OutcomePageText(
    string PageTitle, string Description, string Because, string MoreReasons, string Why, string AlsoBecause, string Avoid,
    string AvoidLead,
    string StartToday, string Routine,
    string Walk, string WalkArticle, string FineGuides, string MoreGuides, string SkipGuides, string SkipBecause, string NoGuides,
    string NewTab, string Advice,
    string Country, string CountryShow, string Change, string Again, string WhatYouTicked, string WhyNot, string WhyNotLead,
    string Version);
