/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;

/**
 * An early career teacher's registration, from the first step of the wizard to the appropriate body's decision.
 *
 * @param answers what was typed, field by field, right or wrong, so that nothing is ever lost
 * @param teacher known from the moment the school sends it to its head
 * @param firstSentOn the day on which the appropriate body was first asked (R8)
 * @param question what the appropriate body wants to know
 * @param reply what the school answered
 * @param reason why it was refused or sent back, or what the appropriate body says with the authorisation
 */
public record Registration(
        long id,
        SchoolId school,
        State state,
        PersonId startedBy,
        Instant changedAt,
        Map<String, String> answers,
        Optional<TeacherId> teacher,
        Optional<LocalDate> firstSentOn,
        String question,
        String reply,
        String reason,
        long version) {

    /** Where a registration stands. */
    public enum State {
        DRAFT("Not finished"),
        AWAITING_HEAD("Waiting for the head teacher"),
        WITH_BODY("With the appropriate body"),
        QUERIED("Question from the appropriate body"),
        AUTHORISED("Authorised"),
        REFUSED("Refused"),
        WITHDRAWN("Withdrawn");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Registration {
        requireNonNull(school, "school");
        requireNonNull(state, "state");
        requireNonNull(teacher, "teacher");
        answers = Map.copyOf(answers);
    }

    /** Whether the school may change what it wrote: before it is sent, and while a question is open. */
    public boolean isOpenToSchool() {
        return state == State.DRAFT || state == State.QUERIED;
    }

    /** Whether a question of the body is open that the school answers as it sends this again. */
    public boolean isToBeAnswered() {
        return isOpenToSchool() && !question.isBlank();
    }

    /** Whether the body has seen it before and the school may be changing it: nobody has signed what stands in it now. */
    public boolean isWithSchoolAgain() {
        return firstSentOn.isPresent() && (isOpenToSchool() || state == State.AWAITING_HEAD);
    }

    /**
     * As the appropriate body sees it: without what the school has written in it since its head teacher signed.
     *
     * @param signed the answers that the head teacher signed last
     */
    public Registration asSigned(Map<String, String> signed) {
        if (firstSentOn.isEmpty() || state == State.WITH_BODY || state == State.AUTHORISED) {
            return this;
        }
        return isWithSchoolAgain()
                ? new Registration(
                        id,
                        school,
                        state,
                        startedBy,
                        changedAt,
                        signed,
                        teacher,
                        firstSentOn,
                        question,
                        "",
                        "",
                        version)
                : typed(signed);
    }

    /** Whether the national record is asked about the same teacher, by what stands here and by these answers. */
    public boolean asksAboutTheSameAs(Map<String, String> others) {
        return identity(answers).equals(identity(others));
    }

    private static Map<String, String> identity(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer ->
                        answer.getKey().equals("trn") || answer.getKey().startsWith("birth"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().strip()));
    }

    /** The name as typed, for lists; never empty. */
    public String title() {
        var typed = (answers.getOrDefault("givenName", "") + " " + answers.getOrDefault("familyName", "")).strip();
        return typed.isEmpty() ? "Early career teacher without a name yet" : typed;
    }

    /** The day chosen or typed as the start of induction, plausible or not; empty while it is none. */
    public Optional<LocalDate> start() {
        return PlausibleDates.chosen(answers);
    }

    public Registration typed(Map<String, String> all) {
        return new Registration(
                id, school, state, startedBy, changedAt, all, teacher, firstSentOn, question, reply, reason, version);
    }

    /** @param who nobody before the national record knows somebody with this TRN and date of birth */
    public Registration sentToHead(Optional<TeacherId> who, String told) {
        return moved(State.AWAITING_HEAD, who, firstSentOn, question, told, "");
    }

    /** The first time counts as the day on which the body was asked. */
    public Registration signed(LocalDate today) {
        return moved(State.WITH_BODY, teacher, Optional.of(firstSentOn.orElse(today)), question, reply, "");
    }

    public Registration backToSchool(String why) {
        return moved(State.DRAFT, teacher, firstSentOn, question, reply, why);
    }

    public Registration queried(String what) {
        return moved(State.QUERIED, teacher, firstSentOn, what, "", "");
    }

    /** @param note what the school has to know of it; may be empty */
    public Registration authorised(TeacherId who, String note) {
        return moved(State.AUTHORISED, Optional.of(who), firstSentOn, question, reply, note);
    }

    public Registration refused(String why) {
        return moved(State.REFUSED, teacher, firstSentOn, question, reply, why);
    }

    public Registration withdrawn() {
        return moved(State.WITHDRAWN, teacher, firstSentOn, question, reply, reason);
    }

    private Registration moved(
            State next, Optional<TeacherId> who, Optional<LocalDate> sent, String asked, String told, String why) {
        return new Registration(id, school, next, startedBy, changedAt, answers, who, sent, asked, told, why, version);
    }
}
