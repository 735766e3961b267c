package dev.dateline.domain.story;

import java.util.Set;
import java.util.function.Function;

/**
 * How it would be if some reports of a story stood apart from it.
 *
 * @param group the reports that would leave
 * @param apart their story
 * @param rest what would be left of the story they stand in
 * @param home where all others stand
 */
record Parting(Set<Member> group, OpenStory apart, OpenStory rest, Function<Member, OpenStory> home)
        implements Function<Member, OpenStory> {
    @Override
    public OpenStory apply(Member member) {
        if (group.contains(member)) {
            return apart;
        }
        return member.story.equals(rest.story().id()) ? rest : home.apply(member);
    }
}
