package dev.dateline.domain.story.lane;

import java.util.Set;
import java.util.function.Function;

/**
 * How it would be if some reports of a story stood apart from it.
 *
 * @param story where they stand
 * @param group the reports that would leave
 * @param apart their story
 * @param rest what would be left
 */
record Parting(KnownStory story, Set<Member> group, KnownStory apart, KnownStory rest)
        implements Function<Member, KnownStory> {
    @Override
    public KnownStory apply(Member member) {
        if (group.contains(member)) {
            return apart;
        }
        return member.story() == story ? rest : member.story();
    }
}
