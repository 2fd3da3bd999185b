/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.reduction;

import java.time.LocalDate;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.application.reduction.ReduceInduction.Log;
import org.ectmanager.application.reduction.ReductionWords;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.plan.InductionPlan;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Typed;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.report.Explained;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.words.Days;

/** Where a decision maker makes one induction shorter: below the teacher's record, for those who may. */
public record ReductionPlace(PageRequest request, long id, ReduceInduction reductions) {

    static final String PATH = "/{body}/console/ects/{id: [0-9]{1,18}}/reduction";

    Caller caller() {
        return Entrance.caller(request);
    }

    String record() {
        return request.home() + "/console/ects/" + id;
    }

    String address() {
        return record() + "/reduction";
    }

    Log log() {
        return reductions
                .of(caller(), id)
                .filter(log -> reductions.mayReduce(caller(), log.induction()))
                .orElseThrow(NotFoundException::new);
    }

    /** How long induction is, and how much of it is served. */
    static SummaryList length(InductionPlan plan) {
        return SummaryList.card("Length of induction")
                .row("Terms required", plan.required().terms().figures())
                .row("Terms served by today", plan.served().terms().figures())
                .row("Ends by the plan", Explained.completion(plan, "The contracts on record end before"));
    }

    static WhatIfFacts facts(Log log, WhatIf plan) {
        return WhatIfFacts.of("Induction of " + log.induction().name().full(), plan);
    }

    /** Why an induction may be made shorter. */
    public static Choices reasons(Form form) {
        return Choices.of(form, "reason", "Why is induction made shorter?")
                .option(
                        ReductionReason.PRIOR_EXPERIENCE.name(),
                        ReductionWords.title(ReductionReason.PRIOR_EXPERIENCE),
                        "Extensive experience of teaching whole classes to the Teachers\u2019 Standards")
                .option(
                        ReductionReason.WELSH_INDUCTION.name(),
                        ReductionWords.title(ReductionReason.WELSH_INDUCTION),
                        "Terms of induction in Wales that you count, on evidence")
                .option(
                        ReductionReason.PART_TIME_TWO_YEARS.name(),
                        ReductionWords.title(ReductionReason.PART_TIME_TWO_YEARS),
                        "A part-time induction that has lasted two school years, where the Standards are met");
    }

    static SummaryList typed(Form form) {
        return Typed.in(form)
                .said("Why induction is shorter", reason(form.value("reason")))
                .field("Terms taken off", "terms")
                .field("What it rests on", "evidence")
                .said("The teacher agreed on", day(form, "agreed"))
                .said("The head teacher advised on", day(form, "advised"))
                .list();
    }

    static SummaryList recorded(RecordedReduction recorded) {
        return SummaryList.card("The reduction")
                .row(
                        "Why induction is shorter",
                        ReductionWords.title(recorded.reduction().reason()))
                .row("Terms taken off", recorded.reduction().terms().figures())
                .row("What it rests on", recorded.basis().evidence())
                .row("The teacher agreed on", Days.of(recorded.basis().agreedOn()))
                .row("The head teacher advised on", Days.of(recorded.basis().advisedOn()));
    }

    private static String reason(String typed) {
        return Stream.of(ReductionReason.values())
                .filter(reason -> reason.name().equals(typed))
                .findFirst()
                .map(ReductionWords::title)
                .orElse("");
    }

    private static String day(Form form, String name) {
        return Reading.date(form, name, "day").<String>fold((LocalDate day) -> Days.of(day), refusals -> "");
    }
}
