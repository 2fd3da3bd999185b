/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.port.Decisions.Listed;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Inductions at their end: those that wait for a decision, the next to be decided first, and those that were decided. */
@Component
@Path("/{body}/console/decisions")
public final class ConsoleDecisionsPage implements Page {

    private static final String WHY =
            "The early career teacher may say something within %d working days, and the decision"
                    + " is made within %d. Both begin with the day on which the final assessment was handed in, or on which"
                    + " induction is complete if that is later (R43, R45, R46, statutory guidance, paragraphs 2.65 and 2.66). Each"
                    + " induction shows the reasons for its own days.";

    private final Templates templates = new StaticTemplates();
    private final DecideInduction decisions;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public ConsoleDecisionsPage(
            @Reference DecideInduction decisions, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.clock = clock;
    }

    private String why(PageRequest request) {
        var clocks = RuleSets.on(LocalDate.now(clock)).clocks();
        var flow = bodies.find(Entrance.body(request)).orElseThrow().decisions();
        return PanelWords.next(flow, LocalDate.now(clock)) + WHY.formatted(clocks.representations(), clocks.decision());
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var root = request.home() + "/console/decisions";
        var madeTab = root + "?state=made";
        var showsMade = form.value(Choice.STATE).equals("made");
        return Replies.ok(templates.listList(
                request.screen("Decisions").below(Link.to(request.home() + "/console", "Home")),
                (showsMade
                                ? LongList.of(made(root, decisions.made(caller)))
                                : LongList.of(awaited(root, decisions.awaited(caller)))
                                        .remarking(why(request)))
                        .dividedInto(
                                List.of(Link.to(root, "Waiting"), Link.to(madeTab, "Decided")),
                                showsMade ? madeTab : root)
                        .asked(form)));
    }

    private Table awaited(String root, List<Listed> found) {
        return Table.of(
                        "Waiting for a decision",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("The school recommends"),
                        Table.words("Heard until"),
                        Table.words("Decide by"),
                        Table.words("Where it stands"))
                .whenEmpty(
                        "No induction waits for a decision. One appears here when its final assessment is handed in.")
                .rows(found.stream()
                        .map(listed -> List.of(
                                teacher(root, listed),
                                Cell.of(listed.school()),
                                Cell.of(listed.decision().recommendation().sentence()),
                                Cell.of(day(listed, DecisionDays::hearBy)),
                                Cell.of(day(listed, DecisionDays::decideBy)),
                                Cell.of(standing(listed.decision(), LocalDate.now(clock)))))
                        .toList());
    }

    private static String day(Listed listed, Function<DecisionDays, LocalDate> which) {
        return listed.decision().days().map(which).map(Days::of).orElse("Being counted");
    }

    private static Tag standing(AwaitedDecision decision, LocalDate today) {
        if (decision.days().filter(days -> days.isOverdueOn(today)).isPresent()) {
            return Tag.red("Overdue");
        }
        if (!decision.accepted()) {
            return Tag.yellow("To accept");
        }
        var mayStillSpeak =
                decision.days().filter(days -> !today.isAfter(days.hearBy())).isPresent();
        return decision.heardAt().isEmpty() && mayStillSpeak ? Tag.grey("To be heard") : Tag.blue("To decide");
    }

    private Table made(String root, List<Listed> found) {
        return Table.of(
                        "Decided",
                        Table.words("Early career teacher"),
                        Table.words("School"),
                        Table.words("Decision"),
                        Table.words("Decided on"),
                        Table.words("By"),
                        Table.words("Still to tell"),
                        Table.words("Appeal"))
                .whenEmpty("No decision has been made yet.")
                .rows(found.stream()
                        .flatMap(listed -> listed.decision().made().stream()
                                .map(made -> List.of(
                                        teacher(root, listed),
                                        Cell.of(listed.school()),
                                        Cell.of(outcome(made.decision())),
                                        Cell.of(Days.of(made.at(), clock)),
                                        Cell.of(made.by()),
                                        Cell.of(StillToTell.words(listed)),
                                        appeal(listed))))
                        .toList());
    }

    private static Cell appeal(Listed listed) {
        return listed.appeal()
                .map(state ->
                        state == AppealState.TO_REPLY ? Cell.of(Tag.yellow(state.title())) : Cell.of(state.title()))
                .orElse(Cell.of("None"));
    }

    private static Cell teacher(String root, Listed listed) {
        return Cell.of(Link.to(root + "/" + listed.decision().id(), listed.teacher()));
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Extend extend) {
            return "Extended by " + extend.extension().terms().inWords();
        }
        return decision instanceof Decision.Pass ? "Passed" : "Failed";
    }
}
