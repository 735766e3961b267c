package dev.dateline.desk.story;

/**
 * What a list of stories shows together with its filter, from one pass over the stories.
 *
 * @param counts how many stories each further choice would show
 */
public record StoryOverview(StorySelection selection, FacetCounts counts) {}
