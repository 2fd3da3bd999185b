/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;

/**
 * Which posts one person may not hold at once. Everything else goes together: a head teacher who is also induction lead
 * or tutor, positions at two schools, several in the appropriate body, a tutor who was an early career teacher before.
 * Of early career teachers, only those in induction count. Each refusal names the field {@code email}.
 */
public final class PostRules {

    private static final Refusal JUDGES_OWN_SCHOOL = new Refusal(
            "email",
            "post.school-and-body",
            "This person would have a position at a school and in the appropriate body that decides on its early career"
                    + " teachers. Decisions are not shared with a school (R10, guidance 2.26). Choose somebody else, or"
                    + " have the other position ended first");
    private static final Refusal JUDGES_OWN_INDUCTION = new Refusal(
            "email",
            "post.ect-and-body",
            "This person would be in induction with the appropriate body that they work for, and so be close to the"
                    + " decision on themselves (R10, R11, guidance 2.26, 2.28). Use the teacher\u2019s own e-mail address, or"
                    + " have the position in the appropriate body ended first");
    private static final Refusal SUPPORTS_OWN_INDUCTION = new Refusal(
            "email",
            "post.ect-and-staff",
            "This person would be in induction at the school and have another position there, such as tutor. Those who"
                    + " write and sign reports are not the early career teacher (R18, R38, guidance 2.18, 2.60). Use the"
                    + " e-mail address of the right person, or have the other position ended first");

    private PostRules() {}

    /** What stands against a post, for somebody who holds others. Same posts, same answer. */
    public static List<Refusal> against(Post wanted, List<Post> held) {
        return held.stream()
                .flatMap(other -> between(wanted, other).stream())
                .distinct()
                .toList();
    }

    private static Optional<Refusal> between(Post one, Post other) {
        if (one.isOfBody() != other.isOfBody()) {
            return Optional.of(
                    Stream.of(one, other).anyMatch(Post::isInduction) ? JUDGES_OWN_INDUCTION : JUDGES_OWN_SCHOOL);
        }
        return one.isInduction() != other.isInduction() && one.isAtSameSchool(other)
                ? Optional.of(SUPPORTS_OWN_INDUCTION)
                : Optional.empty();
    }
}
