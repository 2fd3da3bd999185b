/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static java.util.stream.Collectors.toCollection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.plan.ReportOffset;
import org.ectmanager.domain.plan.ReportType;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.DecisionFlow.PanelDay;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.spi.body.ReminderPlan.Escalation;
import org.ectmanager.spi.body.ReminderPlan.Pause;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;
import org.ectmanager.spi.body.StandardsInTurn;

/** The lines of how a body goes about reports and decisions: their order, reminders, reading and the panel. */
record WayLines(Lines lines) {

    static final List<String> KEYS = List.of(
            "reports.reviews.open.days",
            "reports.reviews.due.days",
            "reports.formal.open.days",
            "reports.formal.due.days",
            "reports.final.open.days",
            "reports.final.due.days",
            "reports.interim.open.days",
            "reports.interim.due.days",
            "standards.in.turn",
            "reminders.before",
            "reminders.overdue.after",
            "reminders.overdue.every",
            "reminders.also",
            "reminders.escalate.after",
            "reminders.escalate.to",
            "reminders.pause",
            "signing.lead.for.head",
            "reading.days",
            "reading.by",
            "panel.days",
            "panel.received.days");

    /** Those that are numbered. */
    static final List<String> NUMBERED = List.of("check.N.point", "reason.N.sentence");

    private static final Pattern NUMBER = Pattern.compile("(check|reason)\\.([1-9][0-9]?)\\.(.+)");
    private static final Position[] AT_SCHOOL = {
        Position.ECT, Position.INDUCTION_TUTOR, Position.INDUCTION_LEAD, Position.HEAD_TEACHER
    };
    private static final Position[] ANYWHERE = {
        Position.ECT,
        Position.INDUCTION_TUTOR,
        Position.INDUCTION_LEAD,
        Position.HEAD_TEACHER,
        Position.QUALITY_ASSURER,
        Position.AB_LEAD
    };
    private static final int LONGEST = 200;
    private static final int MOST_OPEN = 90;
    private static final int MOST_DUE = 60;
    private static final int MOST_OVERDUE = 60;

    static boolean isKey(String key) {
        var found = NUMBER.matcher(key);
        return KEYS.contains(key) || found.matches() && NUMBERED.contains(found.group(1) + ".N." + found.group(3));
    }

    /** How a body goes about it, as far as its file says. */
    record Ways(
            ReminderPlan reminders,
            ReviewPolicy reviews,
            DecisionFlow decisions,
            SigningPolicy signing,
            StandardsInTurn standards) {}

    Ways read() {
        return new Ways(
                reminders(),
                reviews(),
                decisions(),
                new SigningPolicy(lines.yesOrNo("signing.lead.for.head", false)),
                standards());
    }

    /** The same plan with the types of reports that have offsets of their own. */
    PlanPolicy staggered(PlanPolicy all) {
        var types = Stream.of(
                offset("reports.reviews", ReportType.PROGRESS_REVIEW, all),
                offset("reports.formal", ReportType.FORMAL_ASSESSMENT, all),
                offset("reports.final", ReportType.FINAL_ASSESSMENT, all),
                offset("reports.interim", ReportType.INTERIM_ASSESSMENT, all));
        return all.staggering(types.flatMap(Optional::stream).toArray(ReportOffset[]::new));
    }

    private Optional<ReportOffset> offset(String key, ReportType type, PlanPolicy all) {
        var open = lines.number(key + ".open.days", 1, MOST_OPEN, all.opensDaysBefore());
        var due = lines.number(key + ".due.days", 0, MOST_DUE, all.dueDaysBeforePeriodEnd());
        return isGiven(key + ".open.days") || isGiven(key + ".due.days")
                ? Optional.of(new ReportOffset(type, open, due))
                : Optional.empty();
    }

    private ReminderPlan reminders() {
        var usual = ReminderPlan.standard();
        var before = each("reminders.before", "one or more whole numbers from 0 to 60", Integer::valueOf);
        var after = lines.number("reminders.overdue.after", 1, MOST_OVERDUE, usual.overdueAfter());
        var every = lines.number("reminders.overdue.every", 0, MOST_OVERDUE, usual.repeatEvery());
        var also = lines.anyOf("reminders.also", AT_SCHOOL);
        var pauses = each("reminders.pause", "one or more stretches of a year such as 08-01 to 08-31", WayLines::pause);
        return made(
                "reminders.before",
                usual,
                () -> new ReminderPlan(
                        isGiven("reminders.before") ? before : usual.before(),
                        after,
                        every,
                        also,
                        escalation(),
                        pauses));
    }

    private Optional<Escalation> escalation() {
        var after = lines.number("reminders.escalate.after", 1, 366, 0);
        var to = lines.anyOf("reminders.escalate.to", ANYWHERE);
        if (isGiven("reminders.escalate.after") != isGiven("reminders.escalate.to")) {
            lines.refuse("reminders.escalate.after", "must be given together with reminders.escalate.to, or neither");
        }
        return after == 0 || to.isEmpty()
                ? Optional.empty()
                : made(
                        "reminders.escalate.to",
                        Optional.empty(),
                        () -> Optional.of(new Escalation(after, Set.copyOf(to))));
    }

    private static Pause pause(String text) {
        var parts = text.split(" to ", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(text);
        }
        return new Pause(MonthDay.parse("--" + parts[0].strip()), MonthDay.parse("--" + parts[1].strip()));
    }

    private ReviewPolicy reviews() {
        var points = numbered("check", "point");
        var reasons = numbered("reason", "sentence");
        var days = lines.number("reading.days", 0, 366, 0);
        var reader = lines.oneOf("reading.by", ReviewPolicy.Reader.values(), ReviewPolicy.Reader.ANYBODY);
        return made(
                points.isEmpty() ? "reason.1.sentence" : "check.1.point",
                ReviewPolicy.standard(),
                () -> new ReviewPolicy(points, reasons, days, reader));
    }

    private StandardsInTurn standards() {
        var turns =
                each("standards.in.turn", "one or more turns of the numbers 1 to 9, such as 1 2 3 7", WayLines::turn);
        return made("standards.in.turn", StandardsInTurn.none(), () -> new StandardsInTurn(turns));
    }

    private static Set<Integer> turn(String text) {
        return Stream.of(text.split(" +")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private DecisionFlow decisions() {
        var days = each("panel.days", "one or more days such as 2026-12-10", LocalDate::parse);
        var before = lines.number("panel.received.days", 0, MOST_DUE, 0);
        return made(
                "panel.days",
                DecisionFlow.single(),
                () -> new DecisionFlow(
                        days.stream().map(day -> PanelDay.of(day, before)).toList()));
    }

    private List<String> numbered(String kind, String part) {
        return lines.lines().keySet().stream()
                .map(NUMBER::matcher)
                .filter(found -> found.matches() && found.group(1).equals(kind))
                .map(found -> Integer.valueOf(found.group(2)))
                .collect(toCollection(TreeSet::new))
                .stream()
                .map(number -> lines.text(kind + "." + number + "." + part, LONGEST))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private boolean isGiven(String key) {
        return !lines.lines().getOrDefault(key, "").isEmpty();
    }

    /** What stands between commas; a line of which one part cannot be read is refused as a whole. */
    private <T> List<T> each(String key, String allowed, Function<String, T> read) {
        var all = new ArrayList<T>();
        for (var part : lines.lines().getOrDefault(key, "").split(",")) {
            try {
                if (!part.isBlank()) {
                    all.add(read.apply(part.strip()));
                }
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                lines.refuse(key, "must be " + allowed + ", with commas between them");
                return List.of();
            }
        }
        return List.copyOf(all);
    }

    private <T> T made(String key, T otherwise, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            lines.refuse(key, refused.getMessage());
            return otherwise;
        }
    }
}
