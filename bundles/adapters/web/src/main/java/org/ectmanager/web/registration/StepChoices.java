/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.registration.ContractForm;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.application.registration.Qualified;
import org.ectmanager.application.registration.TermStart;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.words.Days;

/** The questions of the steps that are answered by choosing. */
public final class StepChoices {

    private StepChoices() {}

    public static Choices programme(Form form, Content provider) {
        return Choices.of(form, "programme", "How is the training organised?")
                .hint("Both rest on the same national framework")
                .option(Programme.PROVIDER_LED.name(), Programme.PROVIDER_LED.title(), provider)
                .option(
                        Programme.SCHOOL_LED.name(),
                        Programme.SCHOOL_LED.title(),
                        "The school delivers it itself, with accredited or its own materials");
    }

    /**
     * @param here what is asked of a part that was served at this school
     * @param elsewhere the same of another school
     * @param wales what is asked of induction in Wales
     * @param exempt what is asked of an exemption
     */
    public static Choices served(Form form, Content here, Content elsewhere, Content wales, Content exempt) {
        return Choices.of(form, "served", "Was a part of induction served before?")
                .hint("What was served counts towards the length of induction, so it makes the plan shorter")
                .option(Served.NOT_YET.name(), Served.NOT_YET.title())
                .option(Served.HERE.name(), Served.HERE.title(), here)
                .option(Served.ELSEWHERE.name(), Served.ELSEWHERE.title(), elsewhere)
                .option(Served.WALES.name(), Served.WALES.title(), wales)
                .option(Served.EXEMPT.name(), Served.EXEMPT.title(), exempt);
    }

    /** A day that was chosen while it lay ahead is still offered. */
    public static Choices start(Form form, List<TermStart> starts, Content other) {
        var choices = Choices.of(form, "starts", "On which day is induction to start?")
                .hint("With a term, or between terms. It cannot be before the appropriate body was asked");
        var chosen = TermStart.chosen(form.value("starts"))
                .filter(day -> starts.stream().noneMatch(start -> start.day().equals(day)));
        if (chosen.isPresent()) {
            choices = choices.option(chosen.get().toString(), Days.of(chosen.get()));
        }
        for (var start : starts) {
            choices = choices.option(
                    start.day().toString(), Days.of(start.day()), "The first school day of " + start.term());
        }
        return choices.option(TermStart.OTHER, "Another day", other);
    }

    /** By how much the timetable is reduced (R17). */
    public static String timetable() {
        var starting = RuleSets.latest().starting();
        return "At most " + percent(starting.timetableFirstPart()) + "% of those hours, in proportion to the full-time"
                + " equivalent, in the first three terms of induction, and " + percent(starting.timetableSecondPart())
                + "% after them";
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /**
     * @param end what is asked of a fixed term
     * @param supply the same of supply
     */
    public static Choices contract(Form form, Content end, Content supply) {
        return Choices.of(form, "contract", "What kind of contract is it?")
                .option("permanent", "Permanent")
                .option("fixed", "Fixed-term", end)
                .option(ContractForm.SUPPLY, "Supply, with the school or through an agency", supply);
    }

    /** Without it long-term supply does not count (R16). */
    public static Choices supplyAgreed(Form form) {
        return Choices.of(form, "supplyAgreed", "Did the head teacher agree to an induction before the start?")
                .option("yes", "Yes")
                .option("no", "No")
                .inline();
    }

    public static Choices tutor(Form form, Registrations.Choices people) {
        var choices = Choices.of(form, "tutor", "Induction tutor")
                .hint("Head teachers, induction leads and induction tutors of your school")
                .option("", "Choose somebody");
        for (var tutor : people.tutors()) {
            choices = choices.option(Long.toString(tutor.id().value()), tutor.name());
        }
        return choices;
    }

    public static Choices mentor(Form form, Registrations.Choices people) {
        var choices = Choices.of(form, "mentor", "Mentor")
                .hint((people.mentors().isEmpty()
                                ? "No mentor is recorded yet. "
                                : "The mentors that your school recorded. ")
                        + "You can add one; what you typed here is kept meanwhile")
                .option("", "Choose somebody");
        for (var mentor : people.mentors()) {
            choices = choices.option(Long.toString(mentor.id()), mentor.name());
        }
        return choices;
    }

    /** Expected, not required (R18). */
    public static Choices qualified(Form form) {
        var choices = Choices.of(
                        form,
                        Qualified.FIELD,
                        "Do induction tutor and mentor hold qualified teacher status? (optional)")
                .hint("It is expected of both");
        for (var answer : Qualified.values()) {
            choices = choices.option(answer.name(), answer.title());
        }
        return choices;
    }
}
