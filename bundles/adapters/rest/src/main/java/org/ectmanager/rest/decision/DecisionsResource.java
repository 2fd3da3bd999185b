/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.program.ListDecisions;
import org.ectmanager.application.program.ListDecisions.Filter;
import org.ectmanager.application.program.ListDecisions.Line;
import org.ectmanager.application.program.ListDecisions.Outcome;
import org.ectmanager.application.program.ListDecisions.State;
import org.ectmanager.application.program.ListDecisions.Whole;
import org.ectmanager.domain.decision.AppealOutcome;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealStep.Replied;
import org.ectmanager.domain.decision.AppealWindow;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The decisions of the token's appropriate body, awaited and made. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionsResource implements RestResource {

    /** A decision in a line. */
    public record DecisionLine(
            String id,
            String ectId,
            String givenName,
            String familyName,
            String schoolId,
            String schoolName,
            String reportId,
            Recommendation recommendation,
            LocalDate receivedOn,
            Optional<LocalDate> decideBy,
            boolean accepted,
            State state,
            Optional<Outcome> outcome,
            Optional<Instant> decidedAt,
            Optional<AppealState> appeal) {}

    /**
     * What happened around an appeal.
     *
     * @param defended whether the body defends its decision, of its reply
     * @param hearingOn the day of the hearing, of its notice
     * @param extensionTerms by how many terms, of an outcome that sets a period
     */
    public record AppealEvent(
            Kind kind,
            LocalDate on,
            Optional<Boolean> defended,
            Optional<LocalDate> hearingOn,
            Optional<AppealOutcome> outcome,
            Optional<String> extensionTerms) {}

    /**
     * One decision with its reasons.
     *
     * @param heardAt when the teacher was heard, null before
     * @param representations what the teacher said, empty when nothing
     * @param appealBy until when the teacher can appeal: the earlier of the two days that the law and the panel say
     * @param extensionTerms by how many terms, where the outcome is an extension
     */
    public record WholeDecision(
            String id,
            String ectId,
            String reportId,
            Recommendation recommendation,
            LocalDate receivedOn,
            Optional<LocalDate> decideBy,
            boolean accepted,
            State state,
            Optional<Instant> heardAt,
            String representations,
            Optional<Outcome> outcome,
            Optional<String> extensionTerms,
            Optional<String> reason,
            Optional<Instant> decidedAt,
            Optional<String> decidedBy,
            String givenName,
            String familyName,
            String schoolId,
            Optional<LocalDate> appealBy,
            List<AppealEvent> appeal) {}

    private final ListDecisions decisions;

    @Activate
    public DecisionsResource(@Reference ListDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @GET
    public Response list(
            @Context Call call,
            @QueryParam("state") String state,
            @QueryParam("outcome") String outcome,
            @QueryParam("ect") String ect,
            @QueryParam("updatedSince") String updatedSince,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var filter = new Filter(
                asked.choice("state", state, State.class),
                asked.choice("outcome", outcome, Outcome.class),
                asked.number("ect", ect),
                asked.moment("updatedSince", updatedSince));
        var turn = asked.turn(page, pageSize);
        asked.settle();
        return call.page(decisions.list(call.client(), filter, turn), DecisionsResource::line);
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Response one(@Context Call call, @PathParam("id") long id) {
        return call.one(decisions.find(call.client(), id), DecisionsResource::whole);
    }

    private static DecisionLine line(Line line) {
        return new DecisionLine(
                Long.toString(line.id()),
                Long.toString(line.ect()),
                line.name().given(),
                line.name().family(),
                Long.toString(line.school().value()),
                line.schoolName(),
                Long.toString(line.report()),
                line.recommendation(),
                line.receivedOn(),
                line.decideBy(),
                line.accepted(),
                line.state(),
                line.outcome(),
                line.decidedAt(),
                line.appeal());
    }

    private static WholeDecision whole(Whole whole) {
        var decision = whole.decision();
        return new WholeDecision(
                Long.toString(decision.id()),
                Long.toString(decision.induction()),
                Long.toString(decision.report()),
                decision.recommendation(),
                decision.receivedOn(),
                decision.days().map(DecisionDays::decideBy),
                decision.accepted(),
                decision.made().isPresent() ? State.MADE : State.AWAITED,
                decision.heardAt(),
                decision.heardAt().isPresent() ? decision.representations() : "",
                decision.made().map(made -> outcome(made.decision())),
                decision.made().flatMap(DecisionsResource::terms),
                decision.made().map(Made::reason),
                decision.made().map(Made::at),
                decision.made().map(Made::by),
                whole.name().given(),
                whole.name().family(),
                Long.toString(whole.school().value()),
                whole.appeal().map(AppealWindow::appealBy),
                whole.steps().stream().map(DecisionsResource::event).toList());
    }

    private static AppealEvent event(AppealStep step) {
        var outcome = Optional.of(step).filter(Decided.class::isInstance).map(Decided.class::cast);
        return new AppealEvent(
                step.kind(),
                step.on(),
                Optional.of(step)
                        .filter(Replied.class::isInstance)
                        .map(Replied.class::cast)
                        .map(Replied::defended),
                Optional.of(step)
                        .filter(HearingSet.class::isInstance)
                        .map(HearingSet.class::cast)
                        .map(HearingSet::hearing),
                outcome.map(Decided::outcome),
                outcome.flatMap(Decided::period)
                        .map(period -> period.terms().reported().toPlainString()));
    }

    private static Outcome outcome(Decision decision) {
        if (decision instanceof Decision.Pass) {
            return Outcome.PASS;
        }
        return decision instanceof Decision.Fail ? Outcome.FAIL : Outcome.EXTEND;
    }

    private static Optional<String> terms(Made made) {
        return made.decision() instanceof Decision.Extend extend
                ? Optional.of(extend.extension().terms().reported().toPlainString())
                : Optional.empty();
    }
}
