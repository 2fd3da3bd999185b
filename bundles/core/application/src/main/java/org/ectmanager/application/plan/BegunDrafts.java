/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.FallenReports;
import org.ectmanager.application.port.FallenReports.Fall;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.report.CarriedAnswers;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.plan.PlannedReport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Loses nothing that somebody has begun to write when a plan is made anew: it goes on in the report of the same time,
 * stays to be read by those who wrote it, and is there again when the plan has its report again.
 */
@Component(service = BegunDrafts.class)
public final class BegunDrafts {

    /** Kinds of happenings by which a new plan, and nobody's writing, changes what a report says. */
    public static final List<String> KINDS =
            List.of("report.carried", "report.restored", "report.gave-back", "report.fell-away");

    private final FallenReports fallen;
    private final BodyRegistry bodies;
    private final Happenings happenings;
    private final Clock clock;

    @Activate
    public BegunDrafts(
            @Reference FallenReports fallen,
            @Reference BodyRegistry bodies,
            @Reference Happenings happenings,
            @Reference Clock clock) {
        this.fallen = fallen;
        this.bodies = bodies;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Whose plan is made anew, why, and what becomes of what was begun. */
    record Change(BodyId body, Induction induction, String because, KeptDrafts kept) {}

    /**
     * New reports of a plan that had been begun once and fell away then.
     *
     * @param places the reports that the plan keeps, of which one may give back what it has from a report that is there
     *     again
     */
    Map<PlannedReport, Report> risen(PlanStep step, Map<PlannedReport, Report> places, Change change) {
        var risen = new HashMap<PlannedReport, Report>();
        if (step.hasFresh()) {
            step.rising(fallen.of(change.induction().id()))
                    .forEach(one -> risen.put(one.planned(), rise(one.fallen(), one.planned(), places, change)));
        }
        return risen;
    }

    private Report rise(Fallen one, PlannedReport planned, Map<PlannedReport, Report> places, Change change) {
        var draft = one.report().with(planned).at(State.IN_PROGRESS);
        var into = places.values().stream()
                .filter(Report::isBegun)
                .filter(place ->
                        one.fall().into().filter(id -> id == place.id()).isPresent())
                .findFirst();
        var again = into.map(there ->
                        draft.with(answers(change.body(), there, draft).over(draft.content(), there.content())))
                .orElse(draft);
        fallen.write(again);
        tell(
                again,
                "report.restored",
                "The report is in the plan again, with what was written in it",
                change.because());
        change.kept().restored(change.induction());
        into.ifPresent(there -> places.put(there.planned(), givenBack(there, draft, again, change)));
        return again;
    }

    /** The report in which a draft was gone on with, without what it only has from it. */
    private Report givenBack(Report there, Report draft, Report again, Change change) {
        var left = answers(change.body(), draft, there).without(there.content(), draft.content());
        var files = fallen.giveBackEvidence(there.id(), draft.id());
        var rest =
                files == 0 && left.isPartOf(again.content()) ? there.unbegun(LocalDate.now(clock)) : there.with(left);
        fallen.write(rest);
        tell(
                rest,
                "report.gave-back",
                "What was carried into this report went back to one that is in the plan again",
                "");
        return rest;
    }

    private CarriedAnswers answers(BodyId body, Report from, Report into) {
        return new CarriedAnswers(
                from.form().orElseGet(() -> form(body, from)), into.form().orElseGet(() -> form(body, into)));
    }

    /** @param places the reports of the plan that were not shared, as they stand by now */
    void carry(PlanStep step, Map<PlannedReport, Report> places, Change change) {
        for (var begun : step.begun()) {
            var draft = step.report(begun.report());
            begun.into()
                    .map(places::get)
                    .ifPresentOrElse(place -> carry(draft, place, change), () -> leave(draft, begun.beside(), change));
        }
    }

    private void carry(Report draft, Report place, Change change) {
        var form = place.form().orElseGet(() -> form(change.body(), place));
        var content = answers(change.body(), draft, place).over(place.content(), draft.content());
        if (fallen.moveEvidence(draft.id(), place.id()) > 0 || !content.equals(place.content())) {
            fallen.write(place.begun(form).with(content));
            tell(place, "report.carried", "What was written in a report that fell away was carried into this one", "");
        }
        fall(draft, change.because(), Optional.of(place.id()));
        change.kept().carried(change.induction());
    }

    private void leave(Report draft, Optional<PlannedReport> beside, Change change) {
        fall(draft, change.because(), Optional.empty());
        beside.ifPresentOrElse(other -> change.kept().fell(change.induction(), other), () -> change.kept()
                .fell(change.induction()));
    }

    /** Once induction was passed or failed. */
    void end(Report draft, String because) {
        fall(draft, because, Optional.empty());
    }

    private void fall(Report draft, String because, Optional<Long> into) {
        fallen.fall(draft.id(), new Fall(Optional.of(LocalDate.now(clock)), because, into));
        tell(draft, "report.fell-away", "The report, which had been begun, fell away from the plan", because);
    }

    private void tell(Report report, String kind, String sentence, String because) {
        happenings.tell(Happening.to("report", report.id(), kind, sentence).because(because));
    }

    /** One message for one change, however many drafts it touched. */
    void announce(KeptDrafts kept) {
        if (!kept.isEmpty()) {
            happenings.passOn(KeptDrafts.KIND, kept.facts());
        }
    }

    private FormDefinition form(BodyId body, Report report) {
        return bodies.find(body)
                .orElseThrow()
                .form(report.planned().kind(), report.planned().isFinal());
    }
}
