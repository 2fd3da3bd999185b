/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.domain.people.Position;

/**
 * When somebody is reminded of a report, and who else reads it (P10). Whoever has to act is always told. Reminders of the
 * law's own clocks, of decisions and of appeals, are the same for all bodies and are never paused.
 *
 * @param before calendar days before the due day, 0 for the day itself, at most 10; none where nobody is reminded before
 * @param overdueAfter calendar days after the due day on which the first reminder of an overdue report comes, 1 to 60
 * @param repeatEvery calendar days until the next one and each after it, 1 to 60; 0 where there is no other
 * @param alsoTo who at the school gets each reminder besides whoever has to act
 * @param escalation who else is told once it is overdue for long
 * @param pauses when nobody is reminded; what was missed comes after it, in its latest form
 */
public record ReminderPlan(
        List<Integer> before,
        int overdueAfter,
        int repeatEvery,
        Set<Position> alsoTo,
        Optional<Escalation> escalation,
        List<Pause> pauses) {

    private static final int MOST_BEFORE = 10;
    private static final int LONGEST_BEFORE = 60;
    private static final int LONGEST_AFTER = 60;
    private static final int MOST_PAUSES = 10;

    /** Who may get a reminder besides: people of the school, and only later those of the body. */
    private static final Set<Position> AT_SCHOOL =
            EnumSet.of(Position.ECT, Position.INDUCTION_TUTOR, Position.INDUCTION_LEAD, Position.HEAD_TEACHER);

    private static final Set<Position> ANYWHERE = EnumSet.of(
            Position.ECT,
            Position.INDUCTION_TUTOR,
            Position.INDUCTION_LEAD,
            Position.HEAD_TEACHER,
            Position.QUALITY_ASSURER,
            Position.AB_LEAD);

    public ReminderPlan {
        before = before.stream().sorted(Comparator.reverseOrder()).toList();
        alsoTo = Set.copyOf(alsoTo);
        pauses = List.copyOf(pauses);
        requireNonNull(escalation, "escalation");
        holds(
                before.size() <= MOST_BEFORE
                        && before.stream().distinct().count() == before.size()
                        && before.stream().allMatch(days -> days >= 0 && days <= LONGEST_BEFORE),
                "Reminders before the due day are up to " + MOST_BEFORE + ", each on a day of its own, 0 to "
                        + LONGEST_BEFORE + " days before it");
        holds(
                overdueAfter >= 1 && overdueAfter <= LONGEST_AFTER,
                "The first reminder of what is overdue comes 1 to " + LONGEST_AFTER + " days after the due day");
        holds(
                repeatEvery >= 0 && repeatEvery <= LONGEST_AFTER,
                "It comes again each 1 to " + LONGEST_AFTER + " days, or not at all");
        holds(
                AT_SCHOOL.containsAll(alsoTo),
                "Reminders go to teacher, induction tutor, induction lead and head teacher; others are told later");
        holds(pauses.size() <= MOST_PAUSES, "There are up to " + MOST_PAUSES + " pauses");
    }

    /** 7 days and 1 day before, on the day, the day after, then weekly; only to whoever has to act. */
    public static ReminderPlan standard() {
        return new ReminderPlan(List.of(7, 1, 0), 1, 7, Set.of(), Optional.empty(), List.of());
    }

    /** With these days before the due day. */
    public ReminderPlan daysBefore(Integer... days) {
        return new ReminderPlan(List.of(days), overdueAfter, repeatEvery, alsoTo, escalation, pauses);
    }

    /** With these days after it. */
    public ReminderPlan overdue(int after, int every) {
        return new ReminderPlan(before, after, every, alsoTo, escalation, pauses);
    }

    /** Sent to these people of the school too. */
    public ReminderPlan copiedTo(Position... positions) {
        return new ReminderPlan(before, overdueAfter, repeatEvery, Set.of(positions), escalation, pauses);
    }

    /** With these people told too from the first reminder that comes so many days after the due day, or later. */
    public ReminderPlan escalating(int days, Position... to) {
        return new ReminderPlan(
                before, overdueAfter, repeatEvery, alsoTo, Optional.of(new Escalation(days, Set.of(to))), pauses);
    }

    /** With nobody reminded between these days of each year, both included. */
    public ReminderPlan pausedFrom(MonthDay from, MonthDay to) {
        return new ReminderPlan(
                before,
                overdueAfter,
                repeatEvery,
                alsoTo,
                escalation,
                Stream.concat(pauses.stream(), Stream.of(new Pause(from, to))).toList());
    }

    public boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }

    /** Who is told too of a report that is overdue by so many days; nobody is before it is. */
    public Set<Position> toldToo(int daysOverdue) {
        var told = EnumSet.noneOf(Position.class);
        told.addAll(alsoTo);
        escalation.filter(later -> daysOverdue >= later.days()).ifPresent(later -> told.addAll(later.to()));
        return Set.copyOf(told);
    }

    /**
     * Who else is told.
     *
     * @param days calendar days after the due day, 1 to 366
     * @param to people of the school, the teacher's quality assurer, or the leads of the body
     */
    public record Escalation(int days, Set<Position> to) {

        private static final int LATEST = 366;

        public Escalation {
            to = Set.copyOf(to);
            holds(days >= 1 && days <= LATEST, "Others are told 1 to " + LATEST + " days after the due day");
            holds(
                    !to.isEmpty() && ANYWHERE.containsAll(to),
                    "Others who are told are at the school, quality assurers or leads of the body");
        }
    }

    /** A stretch of each year, both days included; it may go over the turn of the year. */
    public record Pause(MonthDay from, MonthDay to) {

        public Pause {
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        public boolean contains(LocalDate day) {
            var on = MonthDay.from(day);
            return from.isAfter(to) ? !on.isBefore(from) || !on.isAfter(to) : !on.isBefore(from) && !on.isAfter(to);
        }
    }

    private static void holds(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(rule);
        }
    }
}
