/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.registration.SupportForm;
import org.ectmanager.application.team.ChangeTeam.Supporter;
import org.ectmanager.application.team.ChangeTeam.Supporters;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Typed;
import org.ectmanager.web.form.Form;

/** Who is to stand beside a teacher: what the form asks, and what a colleague answered meanwhile. */
public final class TeamQuestions {

    private TeamQuestions() {}

    /** With those who are named now, where they can still be chosen. */
    static Form filled(Supporters team) {
        return Form.empty()
                .with("tutor", tutor(team))
                .with("mentor", mentor(team))
                .with(SupportForm.REASON, team.induction().team().sameReason())
                .with("version", Long.toString(team.induction().version()));
    }

    /** Whether there is somebody else who could be the tutor. */
    public static boolean hasOtherTutor(Supporters team) {
        return team.choices().tutors().stream()
                .anyMatch(choice -> !choice.id().equals(team.induction().team().tutor()));
    }

    public static boolean hasOtherMentor(Supporters team) {
        return team.choices().mentors().stream()
                .anyMatch(choice -> !team.induction().team().mentor().equals(Optional.of(choice.id())));
    }

    public static Choices tutors(Form form, Supporters team) {
        var choices = Choices.of(form, "tutor", "Induction tutor from today")
                .hint("Head teachers, induction leads and induction tutors of your school");
        choices = team.tutor().isHere() ? choices : choices.option("", "Choose somebody");
        for (var tutor : team.choices().tutors()) {
            choices = choices.option(Long.toString(tutor.id().value()), tutor.name());
        }
        return choices;
    }

    public static Choices mentors(Form form, Supporters team) {
        var choices = Choices.of(form, "mentor", "Mentor from today").hint("The mentors that your school recorded");
        choices = team.hasMentor() ? choices : choices.option("", "Choose somebody");
        for (var mentor : team.choices().mentors()) {
            choices = choices.option(Long.toString(mentor.id()), mentor.name());
        }
        return choices;
    }

    static Overtaken changes(Overtaken overtaken, Supporters now, Form typed) {
        return overtaken
                .field(
                        "Induction tutor",
                        overtaken.before("tutor_id", name -> name),
                        now.tutor().name(),
                        chosenTutor(now, typed),
                        Map.of("tutor", tutor(now)))
                .field(
                        "Mentor",
                        overtaken.before("mentor_id", name -> name),
                        now.mentor().map(Supporter::name).orElse(""),
                        chosenMentor(now, typed),
                        Map.of("mentor", mentor(now)))
                .field(
                        "Why mentor and tutor are one person",
                        "same_reason",
                        now.induction().team().sameReason(),
                        typed,
                        SupportForm.REASON);
    }

    private static String tutor(Supporters team) {
        return team.tutor().isHere()
                ? Long.toString(team.induction().team().tutor().value())
                : "";
    }

    private static String mentor(Supporters team) {
        return team.hasMentor()
                ? team.induction()
                        .team()
                        .mentor()
                        .map(mentor -> Long.toString(mentor))
                        .orElse("")
                : "";
    }

    private static String chosenTutor(Supporters team, Form typed) {
        return team.choices().tutors().stream()
                .filter(choice -> Long.toString(choice.id().value()).equals(typed.value("tutor")))
                .map(choice -> choice.name())
                .findFirst()
                .orElse("");
    }

    private static String chosenMentor(Supporters team, Form typed) {
        return team.choices().mentors().stream()
                .filter(choice -> Long.toString(choice.id()).equals(typed.value("mentor")))
                .map(choice -> choice.name())
                .findFirst()
                .orElse("");
    }

    /** For somebody whose form cannot be saved any more. */
    static SummaryList typed(Supporters team, Form typed) {
        return Typed.in(typed)
                .said("Induction tutor", chosenTutor(team, typed))
                .said("Mentor", chosenMentor(team, typed))
                .field("Why mentor and tutor are one person", SupportForm.REASON)
                .list();
    }

    static Optional<Notice> done(Form form) {
        return form.value("done").equals("mentor")
                ? Optional.of(Notice.success("The mentor is recorded and chosen below. Save to name them"))
                : Optional.empty();
    }
}
