/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.registration.AuthoriseRegistration.Case;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.registration.HandCheck;
import org.ectmanager.application.staff.Staff;
import org.ectmanager.domain.eligibility.WelshInduction;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.registration.SuitableChoices;

/** The questions by which a registration is decided, and what was answered. */
public final class RegistrationDecision {

    private static final String BY_RECORD = "Our own record of the earlier induction says so";

    private RegistrationDecision() {}

    public static Choices decisions(Form form, Content authorisation, Content query, Content refusal) {
        return Choices.of(form, "decision", "What do you decide?")
                .option("authorise", "Authorise: induction may begin", authorisation)
                .option("query", "Ask the school a question", query)
                .option("refuse", "Refuse", refusal);
    }

    /** What the body checks by hand, ticked as far as it was. */
    public static Choices byHand(Form form, List<HandCheck> checks) {
        var made = form.values("checked").isEmpty()
                ? checks.stream()
                        .filter(check -> check.made().isPresent())
                        .map(HandCheck::id)
                        .toList()
                : form.values("checked");
        var all = Choices.of(form, "checked", "What has been checked?")
                .hint("All of these have to be ticked before you authorise. Who ticked each is kept");
        for (var check : checks) {
            all = all.option(check.id(), check.words(), hint(check));
        }
        return new Choices(all.question(), made, all.options(), all.look());
    }

    private static String hint(HandCheck check) {
        return check.made()
                .map(by -> "Ticked by " + by.name())
                .orElse(check.by().isEmpty() ? "" : "For " + check.by());
    }

    public static Choices contacts(Form form, List<Staff> contacts) {
        return offered(
                Choices.of(form, "namedContact", "Named contact")
                        .hint(
                                "Whom the teacher can turn to. Neither their quality assurer nor a decision maker; decision makers are"
                                        + " not in the list")
                        .option("", "Choose somebody"),
                contacts);
    }

    public static Choices assurers(Form form, List<Staff> assurers) {
        return offered(
                Choices.of(form, "qualityAssurer", "Quality assurer (optional)").option("", "Nobody in particular"),
                assurers);
    }

    static Terms terms(Form form) {
        return new Terms(
                person(form, "namedContact"),
                person(form, "qualityAssurer"),
                form.value("backdatingReason").strip(),
                form.isChosen("noted", "yes"),
                new Counted(
                        form.value("countedTerms").strip(),
                        form.value("countedAbsent").strip(),
                        form.value("countedExtended").strip(),
                        form.value("countedReason").strip()),
                SuitableChoices.ofBody(form.values(SuitableChoices.FIELD)));
    }

    /**
     * The form with what the school says of a part-served induction or of an extension in Wales, for the officer to
     * confirm or correct. The body's own record goes before what the school says, with that as the reason.
     *
     * @param onRecord full-time equivalent terms as reported; empty where the body has none on record
     */
    static Form offered(Form form, Case found, Optional<BigDecimal> onRecord) {
        var withWales = found.wales()
                .flatMap(WelshInduction::extension)
                .map(longer -> form.with("countedExtended", longer.terms().figures()))
                .orElse(form);
        return found.before()
                .map(said -> filled(withWales, said.terms(), onRecord))
                .orElse(withWales);
    }

    private static Form filled(Form form, ServedBefore said, Optional<BigDecimal> onRecord) {
        var asSaid = form.with("countedTerms", said.terms().figures())
                .with("countedAbsent", said.absent().toString());
        return onRecord.filter(record -> record.compareTo(said.terms().reported()) != 0)
                .map(record ->
                        asSaid.with("countedTerms", record.toPlainString()).with("countedReason", BY_RECORD))
                .orElse(asSaid);
    }

    private static Choices offered(Choices choices, List<Staff> staff) {
        var all = choices;
        for (var somebody : staff) {
            all = all.option(Long.toString(somebody.person().value()), somebody.name());
        }
        return all;
    }

    static Optional<PersonId> person(Form form, String field) {
        return form.value(field).matches("[1-9][0-9]{0,17}")
                ? Optional.of(new PersonId(Long.parseLong(form.value(field))))
                : Optional.empty();
    }
}
