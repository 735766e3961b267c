package dev.dateline.domain.story.lane;

/**
 * How much a lane has in memory.
 *
 * @param reports within its horizon
 * @param stories open ones, and closed ones within the horizon
 * @param terms different words, names and numbers of the reports
 * @param postings entries of its index
 */
public record LaneSize(int reports, int stories, int terms, long postings) {}
