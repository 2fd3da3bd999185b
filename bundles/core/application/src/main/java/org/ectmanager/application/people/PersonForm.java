/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ectmanager.application.reading.Telephone;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * The fields by which a person is introduced, as they were typed. The refusals name the fields as they are called here.
 *
 * @param position the name of a {@link Position}
 * @param trained {@code yes} or {@code no}: has had the appropriate body's induction training
 */
public record PersonForm(
        String position,
        String givenName,
        String familyName,
        String telephone,
        String email,
        String emailAgain,
        String trained) {

    /** The same fields, understood. */
    public record Introduced(
            Position position, PersonName name, EmailAddress email, String telephone, boolean trained) {}

    public PersonForm {
        requireNonNull(position, "position");
        requireNonNull(givenName, "givenName");
        requireNonNull(familyName, "familyName");
        requireNonNull(telephone, "telephone");
        requireNonNull(email, "email");
        requireNonNull(emailAgain, "emailAgain");
        requireNonNull(trained, "trained");
    }

    /** The same where no training is asked: it is a matter of schools. */
    public PersonForm untrained() {
        return new PersonForm(position, givenName, familyName, telephone, email, emailAgain, "no");
    }

    /** Understands the form, or says at once everything that is wrong with it. */
    public Result<Introduced> understood(Set<Position> offered) {
        var refusals = new ArrayList<Refusal>();
        var chosen = chosen(offered, refusals);
        var name = name(refusals);
        var address = address(refusals);
        if (!Telephone.fits(telephone)) {
            refusals.add(new Refusal("telephone", "telephone.wrong", Telephone.ADVICE));
        }
        if (!Set.of("yes", "no").contains(trained)) {
            refusals.add(new Refusal("trained", "trained.none", "Choose yes or no: induction tutor training"));
        }
        return refusals.isEmpty()
                ? Result.done(new Introduced(
                        chosen.orElseThrow(),
                        name.orElseThrow(),
                        address.orElseThrow(),
                        telephone.strip(),
                        trained.equals("yes")))
                : Result.refused(refusals);
    }

    private Optional<Position> chosen(Set<Position> offered, List<Refusal> refusals) {
        var chosen =
                offered.stream().filter(offer -> offer.name().equals(position)).findFirst();
        if (chosen.isEmpty()) {
            refusals.add(new Refusal("position", "position.none", "Choose a position"));
        }
        return chosen;
    }

    private Optional<PersonName> name(List<Refusal> refusals) {
        if (givenName.isBlank()) {
            refusals.add(new Refusal("givenName", "name.given", "Enter a first name"));
        }
        if (familyName.isBlank()) {
            refusals.add(new Refusal("familyName", "name.family", "Enter a last name"));
        }
        return givenName.isBlank() || familyName.isBlank()
                ? Optional.empty()
                : tried("familyName", "name.wrong", () -> new PersonName(givenName, familyName), refusals);
    }

    private Optional<EmailAddress> address(List<Refusal> refusals) {
        if (email.isBlank()) {
            refusals.add(new Refusal("email", "email.none", "Enter an e-mail address"));
            return Optional.empty();
        }
        var address = tried("email", "email.wrong", () -> new EmailAddress(email), refusals);
        if (address.isPresent() && !email.strip().equalsIgnoreCase(emailAgain.strip())) {
            refusals.add(new Refusal("emailAgain", "email.differs", "Type the same e-mail address twice"));
        }
        return address;
    }

    private static <T> Optional<T> tried(String field, String code, Supplier<T> value, List<Refusal> refusals) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException wrong) {
            refusals.add(new Refusal(field, code, wrong.getMessage()));
            return Optional.empty();
        }
    }
}
