/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.domain.eligibility.AgreedStart;
import org.ectmanager.domain.eligibility.StartFact;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.eligibility.SuitablePost.Point;

/**
 * What head teacher and appropriate body confirmed of a post, point by point (R15, guidance 2.18), and the start that
 * head teacher and teacher agreed to (R8): kept beside the answers of the school.
 */
public final class ConfirmedPost {

    /** The names under which it is kept: of the head teacher, then of the appropriate body. */
    public static final String BY_HEAD = "suitableByHead";

    public static final String BY_BODY = "suitableByBody";
    public static final String START = "startAgreed";

    private static final String BETWEEN = " ";

    private ConfirmedPost() {}

    /** What a head teacher is asked, in the order of the guidance; that the body agreed it says itself. */
    public static List<Point> asked() {
        return Stream.of(Point.values())
                .filter(SuitablePost.declared()::contains)
                .toList();
    }

    /** The points with these names; a name that nobody knows is none. */
    public static Set<Point> named(List<String> names) {
        return Stream.of(Point.values())
                .filter(point -> names.contains(point.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Map<String, String> byHead(Map<String, String> answers, Set<Point> points) {
        var all = new HashMap<>(answers);
        all.put(BY_HEAD, names(points));
        all.put(START, PlausibleDates.chosen(answers).map(LocalDate::toString).orElse(""));
        return all;
    }

    public static Map<String, String> byBody(Map<String, String> answers, Set<Point> points) {
        var all = new HashMap<>(answers);
        all.put(BY_BODY, names(points));
        return all;
    }

    /** Empty for what was signed before the points were asked one by one. */
    public static Optional<Set<Point>> confirmed(Map<String, String> answers, String by) {
        return Optional.ofNullable(answers.get(by)).map(names -> named(Arrays.asList(names.split(BETWEEN))));
    }

    /** The start to which teacher and head teacher agreed. */
    public static Optional<LocalDate> agreed(Map<String, String> answers) {
        return TermStart.chosen(answers.getOrDefault(START, ""));
    }

    /** For the rules, of a registration that its head teacher has signed. */
    public static List<StartFact> facts(Map<String, String> answers, Details.Post post) {
        var facts = new ArrayList<StartFact>();
        facts.add(new SuitablePost.ByHead(confirmed(answers, BY_HEAD).orElse(SuitablePost.declared())));
        agreed(answers)
                .map(day -> new AgreedStart(
                        true, day.equals(post.startsOn()), post.employment().from()))
                .ifPresent(facts::add);
        return facts;
    }

    private static String names(Set<Point> points) {
        return Stream.of(Point.values())
                .filter(points::contains)
                .map(Point::name)
                .collect(Collectors.joining(BETWEEN));
    }
}
