/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.Correction.Kept;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.words.Days;

/** What appropriate bodies corrected of a school, with what the register says. */
public final class CorrectedFacts {

    private final BodyRegistry bodies;
    private final Clock clock;

    public CorrectedFacts(BodyRegistry bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Those in force; empty when there is none. */
    public Optional<SummaryList> inForce(List<Correction> corrections) {
        return list("Corrected", corrections, this::words);
    }

    /** Those of which the register says something new. */
    public Optional<SummaryList> news(List<Correction> corrections) {
        return list(
                "The register says something new",
                corrections.stream().filter(Correction::isNews).toList(),
                correction -> "The register says now: " + said(correction.says()) + "\nIt said before: "
                        + said(correction.said()) + "\nCorrected to: " + said(correction.value()));
    }

    /** Who added a school that the register does not have; empty for any other. */
    public Optional<String> added(School school) {
        return school.origin()
                .added()
                .filter(added -> school.origin().isAdded())
                .map(added -> name(added.by()) + " added this school on " + Days.of(added.at(), clock)
                        + ", because the register does not have it yet.");
    }

    private static Optional<SummaryList> list(
            String title, List<Correction> corrections, Function<Correction, String> words) {
        var list = SummaryList.card(title);
        for (var correction : corrections) {
            list = list.row(correction.fact().title(), words.apply(correction));
        }
        return Optional.of(list).filter(some -> !some.rows().isEmpty());
    }

    private String words(Correction correction) {
        return said(correction.value()) + "\nThe register says: " + said(correction.says()) + "\n"
                + name(correction.by()) + ", " + Days.of(correction.at(), clock) + ": " + correction.reason()
                + correction.kept().map(this::words).orElse("");
    }

    private String words(Kept kept) {
        return "\nKept by " + name(kept.by()) + " on " + Days.of(kept.at(), clock);
    }

    private String name(BodyId body) {
        return bodies.find(body).map(plugin -> plugin.profile().name()).orElse(body.value());
    }

    private static String said(String text) {
        return text.isBlank() ? "nothing" : text;
    }
}
