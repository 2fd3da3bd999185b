/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.application.permission.Right.*;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody may do here, step by step instructions tell how, and name them. */
class TasksTest {

    /** What a right allows; each who has it is named by one of the topics of a line. */
    private record Task(Right right, List<String> topics) {

        static Task of(Right right, String... topics) {
            return new Task(right, List.of(topics));
        }
    }

    private static final List<Task> TASKS = List.of(
            Task.of(WRITE_REPORT, "see-the-plan"),
            Task.of(SEE_SCHOOL, "report-as-pdf"),
            Task.of(SEE_ALL_SCHOOLS, "see-the-plan"),
            Task.of(SEE_OWN_INDUCTION, "see-the-plan"),
            Task.of(SEE_OWN_INDUCTION, "report-as-pdf"),
            Task.of(SEE_OWN_INDUCTION, "answer-a-report"),
            Task.of(SEE_OWN_INDUCTION, "say-something-before-a-decision"),
            Task.of(EDIT_SCHOOL, "school-details"),
            Task.of(SEE_PEOPLE, "see-people"),
            Task.of(MANAGE_PEOPLE, "add-people"),
            Task.of(MANAGE_PEOPLE, "help-a-colleague"),
            Task.of(ADD_TUTOR, "add-people"),
            Task.of(SEE_USERNAMES, "help-a-colleague"),
            Task.of(REGISTER_ECT, "register-a-teacher"),
            Task.of(REGISTER_ECT, "answer-about-a-teacher"),
            Task.of(REGISTER_ECT, "withdraw-a-registration"),
            Task.of(CHANGE_TEAM, "change-mentor-or-tutor"),
            Task.of(CHANGE_TEAM, "help-a-teacher-in"),
            Task.of(CHANGE_TEAM, "mentors"),
            Task.of(SIGN_AS_HEAD, "sign-a-registration"),
            Task.of(SIGN_AS_HEAD, "sign-a-report"),
            Task.of(SIGN_AS_HEAD, "send-a-report-back"),
            Task.of(WRITE_REPORT, "write-a-report"),
            Task.of(WRITE_REPORT, "report-nobody-signs"),
            Task.of(WRITE_REPORT, "change-a-returned-report"),
            Task.of(AUTHORISE_SCHOOL, "let-a-school-in"),
            Task.of(AUTHORISE_SCHOOL, "query-a-school"),
            Task.of(AUTHORISE_SCHOOL, "confirm-a-head-teacher"),
            Task.of(KEEP_SCHOOLS, "add-a-school"),
            Task.of(KEEP_SCHOOLS, "correct-a-school"),
            Task.of(AUTHORISE_ECT, "authorise-a-teacher"),
            Task.of(AUTHORISE_ECT, "query-a-registration"),
            Task.of(AUTHORISE_ECT, "help-a-teacher-in"),
            Task.of(REVIEW_REPORT, "review-a-report"),
            Task.of(DECIDE, "decide-an-induction"),
            Task.of(RUN_REPORTS, "run-a-report"),
            Task.of(SEE_HAND_OVERS, "hand-over-at-school", "send-hand-overs"),
            Task.of(SEND_HAND_OVERS, "send-hand-overs"),
            Task.of(MANAGE_BODY_STAFF, "body-staff"),
            Task.of(HELP_LOCKED_OUT, "help-somebody-in"),
            Task.of(MANAGE_TOKENS, "make-a-token"),
            Task.of(MANAGE_POSTS, "change-posts"),
            Task.of(ENTER_TERM_DATES, "term-dates"));

    private static final Map<Position, String> NAMES = Map.of(
            Position.HEAD_TEACHER, "head teachers?",
            Position.INDUCTION_LEAD, "induction leads?",
            Position.INDUCTION_TUTOR, "induction tutors?",
            Position.SCHOOL_ADMINISTRATOR, "school administrators?",
            Position.ECT, "for early career teachers|and early career teachers",
            Position.AB_LEAD, "(?<!induction )leads?\\b",
            Position.AB_ADMINISTRATOR, "(?<!school )administrators?\\b",
            Position.QUALITY_ASSURER, "quality assurers?",
            Position.DECISION_MAKER, "decision makers?");

    static Stream<Task> tasks() {
        return TASKS.stream();
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void each_right_has_its_instructions(Right right) {
        assertThat(TASKS).extracting(Task::right).contains(right);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void whoever_may_do_it_is_named(Task task) {
        assertThat(Arrays.stream(Position.values()).filter(position -> allows(position, task.right())))
                .allMatch(position -> task.topics().stream().anyMatch(id -> names(topic(id), position)));
    }

    /** What needs no right, or that of an operator, by the points of the main job on screen. */
    @ParameterizedTest
    @CsvSource({
        "find-your-appropriate-body, everybody",
        "register-your-school, head teacher",
        "register-your-school, induction lead",
        "accept-an-agreement, head teachers",
        "accept-an-agreement, induction leads",
        "see-agreements, staff of an appropriate body",
        "answer-a-question, whoever registered",
        "invite-a-lead, operators",
        "accept-an-invitation, lead of an appropriate body",
        "body-staff, leads of an appropriate body",
        "read-a-report-as-operator, operators",
        "sign-in-for-the-first-time, everybody",
        "cannot-sign-in, everybody",
        "your-account, everybody",
        "your-email-address, everybody",
        "new-position, everybody",
        "several-appropriate-bodies, people with a position at two or more",
        "add-a-head-teacher, induction leads",
        "captured-mails, operators",
        "move-the-clock, operators",
        "become-an-operator, operators",
        "take-the-register-in, operators"
    })
    void what_needs_no_right_is_told_to_those_who_do_it(String id, String who) {
        var topic = topic(id);
        assertThat((topic.title() + ". " + topic.who()).toLowerCase(Locale.UK)).contains(who);
    }

    private static boolean names(Topic topic, Position position) {
        var who = topic.who().toLowerCase(Locale.UK);
        var everybody = position.side() == Side.SCHOOL && position != Position.ECT
                ? who.contains("everybody at a school")
                : position.side() != Side.SCHOOL && who.contains("the staff of an appropriate body");
        return everybody || Pattern.compile(NAMES.get(position)).matcher(who).find();
    }

    private static Topic topic(String id) {
        return Topics.find(id).orElseThrow(() -> new AssertionError("No instructions: " + id));
    }

    private static boolean allows(Position position, Right right) {
        var school = new SchoolId(1);
        var there = position.side() == Side.SCHOOL ? Optional.of(school) : Optional.<SchoolId>empty();
        var held = new Appointment(
                1,
                new PersonId(1),
                there,
                position,
                false,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                1);
        var caller = new Caller(new BodyId("kestrel"), held.person(), new PersonName("Some", "Body"), List.of(held));
        return new PositionRights().allows(caller, right, school);
    }
}
