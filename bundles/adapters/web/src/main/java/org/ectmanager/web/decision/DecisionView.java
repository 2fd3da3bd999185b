/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.decision.DecideInduction.Against;
import org.ectmanager.application.decision.DecideInduction.Case;
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.domain.decision.AppealWindow;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A decision at the end of an induction as it is read: where it stands, its clocks, its notice. */
@Component(service = DecisionView.class)
public final class DecisionView {

    private static final Set<String> OF_PANEL = Set.of("decision.before-panel", "decision.panel-met");

    private final NoticeText notices;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public DecisionView(@Reference NoticeText notices, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.notices = notices;
        this.bodies = bodies;
        this.clock = clock;
    }

    public SummaryList standing(Case file) {
        var decision = file.decision();
        var list = SummaryList.empty()
                .row("Early career teacher", file.induction().name().full())
                .row("The school recommends", decision.recommendation().sentence())
                .row("Received on", Days.of(decision.receivedOn()))
                .row("The early career teacher says", said(decision));
        return appealed(decision.made().map(made -> made(list, made)).orElseGet(() -> panel(list, file)), appeal(file));
    }

    /** Before which panel it comes; what stands against waiting for one is said to those who decide (P16). */
    private static SummaryList panel(SummaryList list, Case file) {
        return file.findings().stream()
                .filter(finding -> OF_PANEL.contains(finding.code()))
                .findFirst()
                .map(finding -> list.row("Panel", finding.reason().sentence()))
                .orElse(list);
    }

    private SummaryList made(SummaryList list, Made made) {
        return list.row("Decision", outcome(made.decision()))
                .row("Decided", Days.at(made.at(), clock) + " by " + made.by())
                .row("Reason", made.reason());
    }

    private static SummaryList appealed(SummaryList list, List<String> appeal) {
        return appeal.isEmpty() ? list : list.row("Appeal", String.join("\n", appeal));
    }

    public boolean isAppealed(Case file) {
        return !appeal(file).isEmpty();
    }

    /** What is on record of an appeal and what it leaves of the decision; empty where nothing is. */
    private static List<String> appeal(Case file) {
        return file.appeal().map(Against::appeal).map(AppealWords::standing).orElse(List.of());
    }

    /** As the teacher sees them. */
    public List<Timed> clocks(Case file) {
        return clocks(file, AppealClocks::forTeacher);
    }

    /** As those see them who act on the decision. */
    public List<Timed> clocksOfStaff(Case file) {
        return clocks(file, AppealClocks::forStaff);
    }

    private List<Timed> clocks(Case file, Function<AppealClocks, List<Timed>> whose) {
        var today = LocalDate.now(clock);
        var ofAppeal = file.appeal()
                .map(against -> new AppealClocks(against.appeal(), against.clocks(), today))
                .map(whose)
                .orElse(List.of());
        return Stream.concat(clocks(file.clocks()).stream(), ofAppeal.stream()).toList();
    }

    public List<Timed> clocks(List<Deadline> deadlines) {
        var today = LocalDate.now(clock);
        return deadlines.stream().map(deadline -> Timed.of(deadline, today)).toList();
    }

    /** Over the notice, which says on its day what it says: once there is an appeal the time to make one is over. */
    public String noticeTitle(Case file) {
        return file.decision()
                .made()
                .filter(made -> isAppealed(file))
                .map(made -> "The notice as it went out on " + Days.of(made.at(), clock))
                .orElse("The notice");
    }

    /** The paragraphs of the notice that went out; none while there is no decision. */
    public List<String> notice(PageRequest request, Case file) {
        return file.decision().made().stream()
                .flatMap(made -> bodies.find(Entrance.body(request)).stream()
                        .flatMap(body -> notices.paragraphs(body, file.induction(), made).stream()))
                .toList();
    }

    public static String outcome(Decision decision) {
        if (decision instanceof Decision.Pass) {
            return "Pass: induction is completed";
        }
        return decision instanceof Decision.Extend extend
                ? "Extended by " + extend.extension().terms().inWords()
                : "Fail: induction is not completed";
    }

    private static String said(AwaitedDecision decision) {
        if (decision.heardAt().isEmpty()) {
            return decision.made().isPresent() ? "Nothing" : "Nothing yet";
        }
        return decision.representations().isBlank() ? "That there is nothing to say" : decision.representations();
    }

    /**
     * A statutory clock with its last day and why.
     *
     * @param words what it is about, to go before the day
     */
    public record Timed(String words, String until, boolean past, List<Reason> because) {

        public static Timed of(Deadline deadline, LocalDate today) {
            var about = deadline.because().sentence().split(" within ", 2)[0];
            return new Timed(
                    about + ": by the end of",
                    Days.of(deadline.lastDay()),
                    deadline.isPastOn(today),
                    List.of(deadline.because()));
        }

        public static Timed toAppeal(AppealWindow window, LocalDate today) {
            return new Timed(
                    "An appeal has to arrive: by the end of",
                    Days.of(window.appealBy()),
                    today.isAfter(window.appealBy()),
                    window.because());
        }

        public static Timed toAct(AppealWindow window, LocalDate today) {
            return new Timed(
                    "What follows from the decision waits: until the end of",
                    Days.of(window.actAfter()),
                    window.isOverOn(today),
                    window.because());
        }
    }
}
