/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.appeal.AppealReplies;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.FinalAssessments;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.LastDay;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.Recommendation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class FinalAssessmentsService implements FinalAssessments {

    private final DecisionRecords records;
    private final CaseFile caseFile;
    private final AppealReplies replies;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public FinalAssessmentsService(
            @Reference DecisionRecords records,
            @Reference CaseFile caseFile,
            @Reference AppealReplies replies,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.records = records;
        this.caseFile = caseFile;
        this.replies = replies;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void handedIn(BodyId body, Report report) {
        records.decisions()
                .begin(AwaitedDecision.on(
                        ids.next(), report.induction(), report.id(), recommendation(report), receivedOn(report)));
        var begun = records.decisions().on(report.id()).orElseThrow();
        count(body, begun);
        records.announce(begun, "decision.awaited", "The final assessment was handed in: a decision is awaited");
    }

    @Override
    public void returned(Report report) {
        awaited(report).ifPresent(decision -> {
            records.decisions().returned(decision.id());
            records.tell(
                    decision,
                    "decision.returned",
                    "The final assessment was returned to the school: no decision is awaited",
                    "");
        });
    }

    @Override
    public void accepted(BodyId body, Report report) {
        if (awaited(report).isEmpty()) {
            handedIn(body, report);
        }
        awaited(report).ifPresent(decision -> records.decisions().accepted(decision.id()));
    }

    @Override
    public int remind(BodyId body, LocalDate today) {
        records.decisions().uncounted().forEach(decision -> count(body, decision));
        return records.decisions().remind(today, LastDay.IN_A_WEEK)
                + records.decisions().remind(today, LastDay.TOMORROW)
                + records.decisions().remindWeekly(today)
                + replies.remind(body, today);
    }

    private void count(BodyId body, AwaitedDecision decision) {
        records.decisions().count(decision, caseFile.days(body, decision));
    }

    private Optional<AwaitedDecision> awaited(Report report) {
        return records.decisions().on(report.id()).filter(decision -> decision.made()
                .isEmpty());
    }

    /** The judgement of the final form, which the head teacher signed (guidance 2.61). */
    private static Recommendation recommendation(Report report) {
        return Optional.ofNullable(report.content().answers().get("judgement"))
                .filter(answer -> !answer.isBlank())
                .map(answer -> Recommendation.valueOf(answer.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("A final form asks for the judgement"));
    }

    /** The day on which the body received it: when the last signature was made (R46). */
    private LocalDate receivedOn(Report report) {
        return LocalDate.ofInstant(report.submittedAt().orElseThrow(), clock.getZone());
    }
}
