/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.explanation.Checklist;
import org.ectmanager.domain.explanation.Finding;

/** What makes a post suitable, to be confirmed by head teacher and appropriate body (R15, guidance 2.18, 2.19). */
public final class SuitablePost {

    /** What makes a post suitable. */
    public enum Point implements Checklist.Point {
        HEAD_CAN_RECOMMEND("a head teacher who can recommend whether the Teachers\u2019 Standards are met"),
        BODY_AGREED("an appropriate body that agreed before the start"),
        PROGRAMME("a programme of training and support based on the framework"),
        WHOLE_CLASS("experience of teaching whole classes"),
        INDUCTION_TUTOR("an induction tutor, who is expected to hold qualified teacher status"),
        MENTOR("a mentor of their own, who is expected to hold qualified teacher status"),
        REDUCED_TIMETABLE("a reduced timetable"),
        NO_UNREASONABLE_DEMANDS("no unreasonable demands"),
        OWN_AGE_AND_SUBJECT("normally only the ages and subjects for which they were employed"),
        NO_UNREASONABLE_DISCIPLINE("no unreasonably demanding discipline problems from day to day"),
        SAME_CLASSES("the same classes regularly"),
        SIMILAR_TASKS("planning, teaching and assessment similar to that of colleagues"),
        NO_EXTRA_WITHOUT_SUPPORT("no additional responsibilities without preparation and support"),
        GOVERNORS_SATISFIED("a governing body that is satisfied the school has the capacity");

        private final String words;

        Point(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private static final List<Point> OF_BODY = List.copyOf(EnumSet.allOf(Point.class));
    private static final List<Point> OF_HEAD = List.copyOf(EnumSet.complementOf(EnumSet.of(Point.BODY_AGREED)));

    /** The points that the head teacher confirmed, by a declaration or one by one. */
    public record ByHead(Set<Point> points) implements StartFact {
        public ByHead {
            points = Set.copyOf(points);
        }

        Finding check() {
            return confirmed("head", "What the head teacher confirmed of the post", OF_HEAD)
                    .check(points);
        }
    }

    /** The points that the appropriate body confirmed. */
    public record ByBody(Set<Point> points) implements StartFact {
        public ByBody {
            points = Set.copyOf(points);
        }

        Finding check() {
            return confirmed("body", "What the appropriate body confirmed of the post", OF_BODY)
                    .check(points);
        }
    }

    private SuitablePost() {}

    /** All that a head teacher confirms, as by declaring that the post is suitable; that the body agreed it says. */
    public static Set<Point> declared() {
        return Set.copyOf(OF_HEAD);
    }

    public static Set<Point> everything() {
        return Set.copyOf(OF_BODY);
    }

    private static Checklist<Point> confirmed(String who, String subject, List<Point> points) {
        return new Checklist<>("post.suitable-by-" + who, "R15", "2.18", subject, points);
    }
}
