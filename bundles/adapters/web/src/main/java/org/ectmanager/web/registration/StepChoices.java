/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.Content;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;

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

    public static Choices served(Form form) {
        var choices = Choices.of(form, "served", "Was a part of induction served before?");
        for (var served : Served.values()) {
            choices = choices.option(served.name(), served.title());
        }
        return choices;
    }

    public static Choices contract(Form form, Content end) {
        return Choices.of(form, "contract", "What kind of contract is it?")
                .option("permanent", "Permanent")
                .option("fixed", "Fixed-term", end);
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
                .hint(
                        people.mentors().isEmpty()
                                ? "No mentor is recorded yet"
                                : "The mentors that your school recorded")
                .option("", "Choose somebody");
        for (var mentor : people.mentors()) {
            choices = choices.option(Long.toString(mentor.id()), mentor.name());
        }
        return choices;
    }
}
