/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.explanation;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Points that a rule asks for, one by one. What is missing is named, and nothing may be decided until it is there.
 *
 * @param code stable name of the check
 * @param subject what has to have all points, as a sentence begins: {@code The notice of appeal}
 */
public record Checklist<P extends Checklist.Point>(
        String code, String rule, String guidance, String subject, List<P> points) {

    /** One point. */
    public interface Point {

        /** As a list says it, such as {@code the grounds of the appeal}. */
        String words();
    }

    public Checklist {
        requireNonNull(code, "code");
        requireNonNull(rule, "rule");
        requireNonNull(guidance, "guidance");
        requireNonNull(subject, "subject");
        points = List.copyOf(points);
    }

    /** The points that are not there, in the order of the list. */
    public List<P> missing(Collection<P> there) {
        return points.stream().filter(point -> !there.contains(point)).toList();
    }

    /** Whether all points are there, and which ones are not. */
    public Finding check(Collection<P> there) {
        var missing = missing(there);
        return missing.isEmpty()
                ? Finding.allowed(code, Reason.of(rule, guidance, subject + " has all " + points.size() + " points."))
                : Finding.notYet(code + "-missing", Reason.of(rule, guidance, subject + " lacks: " + listed(missing)));
    }

    private String listed(List<P> missing) {
        return missing.stream().map(Point::words).collect(Collectors.joining("; ")) + ".";
    }
}
