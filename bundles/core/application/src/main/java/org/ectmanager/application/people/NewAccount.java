/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * What somebody types who comes in by a link: who they are, and their password.
 *
 * @param telephone may be empty
 * @param email the address by which they sign in
 */
public record NewAccount(
        String givenName, String familyName, String telephone, String email, String password, String again) {

    public NewAccount {
        requireNonNull(givenName, "givenName");
        requireNonNull(familyName, "familyName");
        requireNonNull(telephone, "telephone");
        requireNonNull(email, "email");
        requireNonNull(password, "password");
        requireNonNull(again, "again");
    }

    /** The same without the password, as of somebody of whom no training is asked. */
    private PersonForm person(Position position) {
        return new PersonForm(position.name(), givenName, familyName, telephone, email, email, "no");
    }

    /** Whom the account is for; refused with all that is missing at once, the password among it. */
    public Result<Introduced> understood(Position position) {
        return person(position)
                .understood(Set.of(position))
                .fold(Result::done, refusals -> Result.refused(password.isEmpty() ? and(refusals) : refusals));
    }

    private static List<Refusal> and(List<Refusal> others) {
        return Stream.concat(
                        others.stream(), Stream.of(new Refusal("password", "password.missing", "Choose a password")))
                .toList();
    }

    /** The same with an address that is known already. */
    public NewAccount at(EmailAddress address) {
        return new NewAccount(givenName, familyName, telephone, address.value(), password, again);
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "NewAccount";
    }
}
