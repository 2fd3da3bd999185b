/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.school.SchoolId;

/**
 * One progress review or assessment of one induction.
 *
 * @param planned what the plan says of it: kind, period, dates and why
 * @param form the form as it stood when the report was begun; empty before
 * @param content what was written
 * @param course what was said of it on its way
 */
public record Report(
        long id,
        long induction,
        SchoolId school,
        PlannedReport planned,
        State state,
        Optional<FormDefinition> form,
        Content content,
        Course course,
        Optional<Instant> submittedAt,
        long version) {

    private static final int DAYS_TO_SIGN = 7;

    /** Where a report stands. Features 3.5. */
    public enum State {
        SCHEDULED("Scheduled"),
        OPEN("Ready to write"),
        IN_PROGRESS("Being written"),
        AWAITING_ECT("Waiting for the early career teacher"),
        AWAITING_TUTOR("Waiting for the induction tutor\u2019s signature"),
        AWAITING_HEAD("Waiting for the head teacher's signature"),
        SUBMITTED("With the appropriate body"),
        RETURNED("Returned"),
        ACCEPTED("Accepted"),
        CLOSED("Closed"),
        CANCELLED("Cancelled");

        /** Somebody at the school has to act. */
        public static final Set<State> WITH_SCHOOL =
                EnumSet.of(OPEN, IN_PROGRESS, AWAITING_ECT, AWAITING_TUTOR, AWAITING_HEAD, RETURNED);

        /** Shared, and somebody has to sign. */
        public static final Set<State> AWAITING = EnumSet.of(AWAITING_ECT, AWAITING_TUTOR, AWAITING_HEAD);

        /** The tutor may write. */
        public static final Set<State> WRITABLE = EnumSet.of(SCHEDULED, OPEN, IN_PROGRESS, RETURNED);

        /** Shared with the early career teacher at least once, or closed, and so never touched by a new plan. */
        public static final Set<State> FROZEN =
                EnumSet.of(AWAITING_ECT, AWAITING_TUTOR, AWAITING_HEAD, SUBMITTED, RETURNED, ACCEPTED, CLOSED);

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** The state in which a signatory is waited for. */
        public static State awaiting(Signatory signatory) {
            return switch (signatory) {
                case ECT -> AWAITING_ECT;
                case TUTOR -> AWAITING_TUTOR;
                case HEAD -> AWAITING_HEAD;
            };
        }
    }

    /**
     * What was written.
     *
     * @param answers the tutor's, by question; private until shared
     * @param ectAnswers the early career teacher's, by question
     * @param contractRight {@code yes} or {@code no}: whether the contract on record was right for this period
     * @param contractSaid what is wrong with the contract on record, when it was not right
     * @param daysServed days worked in the period, by the calendar or as corrected
     * @param daysAbsent contracted days missed in the period
     * @param next what comes after the period
     */
    public record Content(
            Map<String, String> answers,
            Map<String, String> ectAnswers,
            String contractRight,
            String contractSaid,
            String daysServed,
            String daysAbsent,
            NextPeriod next) {

        public static final Content NONE = new Content(Map.of(), Map.of(), "", "", "", "");

        public Content {
            answers = Map.copyOf(answers);
            ectAnswers = Map.copyOf(ectAnswers);
            requireNonNull(contractRight, "contractRight");
            requireNonNull(contractSaid, "contractSaid");
            requireNonNull(daysServed, "daysServed");
            requireNonNull(daysAbsent, "daysAbsent");
            requireNonNull(next, "next");
        }

        /** One that says nothing of the time after it. */
        public Content(
                Map<String, String> answers,
                Map<String, String> ectAnswers,
                String contractRight,
                String contractSaid,
                String daysServed,
                String daysAbsent) {
            this(answers, ectAnswers, contractRight, contractSaid, daysServed, daysAbsent, NextPeriod.NOT_ASKED);
        }

        public Content answering(Map<String, String> tutors) {
            return new Content(tutors, ectAnswers, contractRight, contractSaid, daysServed, daysAbsent, next);
        }

        public Content commented(Map<String, String> ects) {
            return new Content(answers, ects, contractRight, contractSaid, daysServed, daysAbsent, next);
        }

        /** Whether it says nothing that the other one does not say, and nothing of the period. */
        public boolean isPartOf(Content other) {
            return answering(Map.of()).commented(Map.of()).equals(NONE)
                    && says(other.answers, answers)
                    && says(other.ectAnswers, ectAnswers);
        }

        private static boolean says(Map<String, String> all, Map<String, String> some) {
            return some.entrySet().stream()
                    .allMatch(one -> one.getValue().isBlank() || all.entrySet().contains(one));
        }

        public Content attending(String contract, String said, String served, String absent, NextPeriod after) {
            return new Content(answers, ectAnswers, contract, said, served, absent, after.tidied());
        }
    }

    /**
     * What was said of a report on its way.
     *
     * @param returned why the appropriate body sent it back, empty when it did not
     * @param sharedOn when it last was shared with the early career teacher
     * @param withoutEct why it was handed on without the early career teacher's signature, empty when it was not
     * @param closed empty while it is not closed
     * @param sentBack that somebody who was to sign sent it back to be changed, until it is handed in
     * @param agreed the day on which it is due instead of that of the plan
     */
    public record Course(
            String returned,
            Optional<LocalDate> sharedOn,
            String withoutEct,
            Optional<Closed> closed,
            Optional<SentBack> sentBack,
            Optional<AgreedDay> agreed) {

        public static final Course PLAIN =
                new Course("", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty());

        public Course {
            requireNonNull(returned, "returned");
            requireNonNull(sharedOn, "sharedOn");
            requireNonNull(withoutEct, "withoutEct");
            requireNonNull(closed, "closed");
            requireNonNull(sentBack, "sentBack");
            requireNonNull(agreed, "agreed");
        }

        Course returnedBecause(String why) {
            return new Course(why, sharedOn, withoutEct, closed, sentBack, agreed);
        }

        Course withoutEctBecause(String why) {
            return new Course(returned, sharedOn, why, closed, sentBack, agreed);
        }

        Course sharedOn(Optional<LocalDate> day) {
            return new Course(returned, day, "", closed, sentBack, agreed);
        }

        Course closed(Closed as) {
            return new Course(returned, sharedOn, withoutEct, Optional.of(as), sentBack, agreed);
        }

        Course sentBack(Optional<SentBack> why) {
            return new Course(returned, sharedOn, withoutEct, closed, why, agreed);
        }

        Course agreed(Optional<AgreedDay> day) {
            return new Course(returned, sharedOn, withoutEct, closed, sentBack, day);
        }
    }

    /**
     * That somebody at the school who was to sign sent a report back to its writers, who alone read why.
     *
     * @param by as what they were to sign
     */
    public record SentBack(String by, String because) {

        public SentBack {
            requireNonNull(by, "by");
            requireNonNull(because, "because");
        }
    }

    /**
     * That the appropriate body closed a report that will not come.
     *
     * @param in where it stood then
     */
    public record Closed(State in, String because) {

        public Closed {
            requireNonNull(in, "in");
            requireNonNull(because, "because");
        }
    }

    public Report {
        requireNonNull(school, "school");
        requireNonNull(planned, "planned");
        requireNonNull(state, "state");
        requireNonNull(form, "form");
        requireNonNull(content, "content");
        requireNonNull(course, "course");
        requireNonNull(submittedAt, "submittedAt");
    }

    public String title() {
        return planned.title();
    }

    /** Due on a day means until the end of that day. */
    public boolean isOverdueOn(LocalDate today, Induction.State induction) {
        return isWantedIn(induction) && State.WITH_SCHOOL.contains(state) && today.isAfter(planned.due());
    }

    /**
     * Whether a report of an induction that stands so is still asked for. Once the teacher was released only what was
     * shared before is finished; a decision ends that too.
     */
    public boolean isWantedIn(Induction.State induction) {
        return switch (induction) {
            case OPEN -> true;
            case LEFT -> isShared();
            case PASSED, FAILED -> false;
        };
    }

    /** Whether it was handed in and the appropriate body has still to accept or return it. */
    public boolean isWaitingIn(Induction.State induction) {
        return state == State.SUBMITTED && isWantedIn(induction);
    }

    /** Visible to the early career teacher: from when it was shared. */
    public boolean isShared() {
        return State.FROZEN.contains(stood());
    }

    /** Where it stands, or stood when it was closed. */
    public State stood() {
        return course.closed().map(Closed::in).orElse(state);
    }

    /** Somebody has written in it, and it is not shared. */
    public boolean isBegun() {
        return state == State.IN_PROGRESS;
    }

    /** Accepted, or closed because it will not come. */
    public boolean isFinished() {
        return state == State.ACCEPTED || state == State.CLOSED;
    }

    /** Waits for its school, so that it can be closed; never the final assessment, which a decision needs. */
    public boolean mayBeClosed() {
        return State.WITH_SCHOOL.contains(state) && !planned.isFinal();
    }

    /** Not shared and not closed, so that another day may be agreed for it. */
    public boolean mayBeMoved() {
        return State.WRITABLE.contains(state) && !State.FROZEN.contains(state);
    }

    /** Due on that day, or again on that of the plan; the plan gives it the dates. */
    public Report agreed(Optional<AgreedDay> day) {
        return saying(course.agreed(day), submittedAt);
    }

    /** Nobody writes, signs or is reminded any more. */
    public Report closed(String because) {
        return saying(course.closed(new Closed(state, because)), submittedAt).at(State.CLOSED);
    }

    /** With the appropriate body, or done: the school writes nothing any more. */
    public boolean isHandedIn() {
        return state == State.SUBMITTED || state == State.ACCEPTED;
    }

    public Report begun(FormDefinition with) {
        var next = state == State.RETURNED ? State.RETURNED : State.IN_PROGRESS;
        var begun = Optional.of(form.orElse(with));
        return new Report(id, induction, school, planned, next, begun, content, course, submittedAt, version);
    }

    /** As it was before anybody wrote in it. */
    public Report unbegun(LocalDate today) {
        var next = planned.opens().isAfter(today) ? State.SCHEDULED : State.OPEN;
        var none = Optional.<FormDefinition>empty();
        return new Report(id, induction, school, planned, next, none, Content.NONE, course, submittedAt, version);
    }

    public Report with(Content written) {
        return new Report(id, induction, school, planned, state, form, written, course, submittedAt, version);
    }

    /** With the same dates for other reasons. */
    public Report with(PlannedReport explained) {
        return new Report(id, induction, school, explained, state, form, content, course, submittedAt, version);
    }

    public Report at(State next) {
        return new Report(id, induction, school, planned, next, form, content, course, submittedAt, version);
    }

    public Report submitted(Instant when) {
        return saying(course.returnedBecause("").sentBack(Optional.empty()), Optional.of(when))
                .at(State.SUBMITTED);
    }

    public Report returned(String because) {
        return saying(course.returnedBecause(because), submittedAt).at(State.RETURNED);
    }

    /** The writers' again, as after a return by the appropriate body. */
    public Report sentBack(SentBack why) {
        return saying(course.sentBack(Optional.of(why)), submittedAt).at(State.RETURNED);
    }

    /** Whether it waits for somebody's signature. */
    public boolean isAwaiting() {
        return State.AWAITING.contains(state);
    }

    /** The tutor's again, as it was before it was shared. */
    public Report takenBack() {
        return saying(course.sharedOn(Optional.empty()), submittedAt)
                .at(returnedBecause().isEmpty() && course.sentBack().isEmpty() ? State.IN_PROGRESS : State.RETURNED);
    }

    /** Waits for the early career teacher, who has had until the end of the last day to sign. */
    public boolean mayGoWithoutEctOn(LocalDate today) {
        return state == State.AWAITING_ECT && today.isAfter(lastDayToSign());
    }

    /** The day on which it is due, and at least a week after it was shared. */
    public LocalDate lastDayToSign() {
        return course.sharedOn()
                .map(shared -> shared.plusDays(DAYS_TO_SIGN))
                .filter(planned.due()::isBefore)
                .orElse(planned.due());
    }

    /** Goes on without the early career teacher's signature. */
    public Report withoutEct(String because) {
        return saying(course.withoutEctBecause(because), submittedAt);
    }

    /** Whoever shares it asks the early career teacher, also where it went on without them before. */
    public Report sharedOn(LocalDate today) {
        return saying(course.sharedOn(Optional.of(today)), submittedAt);
    }

    /** Why the appropriate body sent it back, empty when it did not. */
    public String returnedBecause() {
        return course.returned();
    }

    private Report saying(Course said, Optional<Instant> handedIn) {
        return new Report(id, induction, school, planned, state, form, content, said, handedIn, version);
    }
}
