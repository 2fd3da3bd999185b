/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.Urn;

/**
 * One change as it stands, complete: what did not change is told as well. A value; the platform makes a new one when
 * something is corrected.
 *
 * @param reference names the change for ever; two changes never share one
 * @param effectiveOn the day from which it holds
 * @param differences what is otherwise than before; empty for a registration, which is new as a whole. When one change
 *     follows another before anybody was told, it is one change with the differences of both
 * @param answers what the school answered to a destination's own questions ({@link Destination#questions}), by the
 *     question's id; empty texts are left out
 */
public record Change(
        String reference,
        ChangeKind kind,
        BodyId body,
        LocalDate effectiveOn,
        Teacher ect,
        School school,
        Support support,
        Induction induction,
        List<Difference> differences,
        Map<String, String> answers) {

    /**
     * Where the early career teacher works from the effective day on.
     *
     * @param urn empty for a school that the register does not have yet
     */
    public record School(Optional<Urn> urn, String name) {

        public School {
            requireNonNull(urn, "urn");
            requireNonNull(name, "name");
        }
    }

    public Change {
        if (reference == null || reference.isBlank()) {
            throw new IllegalArgumentException("A change has a reference");
        }
        requireNonNull(kind, "kind");
        requireNonNull(body, "body");
        requireNonNull(effectiveOn, "effectiveOn");
        requireNonNull(ect, "ect");
        requireNonNull(school, "school");
        requireNonNull(support, "support");
        requireNonNull(induction, "induction");
        differences = List.copyOf(differences);
        answers = Map.copyOf(answers);
    }

    /** Without differences. */
    public Change(
            String reference,
            ChangeKind kind,
            BodyId body,
            LocalDate effectiveOn,
            Teacher ect,
            School school,
            Support support,
            Induction induction,
            Map<String, String> answers) {
        this(reference, kind, body, effectiveOn, ect, school, support, induction, List.of(), answers);
    }

    /** The same change, saying what is otherwise than before. */
    public Change saying(List<Difference> differs) {
        return new Change(reference, kind, body, effectiveOn, ect, school, support, induction, differs, answers);
    }

    /** The same change with nothing in it but what every change has and the facts that are asked for. */
    public Change only(Set<Fact> asked) {
        return new Excerpt(Set.copyOf(asked)).of(this);
    }
}
