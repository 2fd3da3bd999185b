/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Accounts.SecurityAnswer;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a person proves themselves with: the one place where passwords are accepted and answers compared. */
@Component(service = Proofs.class)
public final class Proofs {

    /** The product, whose name is nobody's password. */
    private static final String PRODUCT = "ECT Manager";

    private final Secrets secrets;
    private final BodyRegistry bodies;

    @Activate
    public Proofs(@Reference Secrets secrets, @Reference BodyRegistry bodies) {
        this.secrets = secrets;
        this.bodies = bodies;
    }

    /**
     * Whose password it is to be.
     *
     * @param username empty while none is drawn
     * @param body under which the person works, where there is one
     */
    public record Owner(PersonName name, EmailAddress email, String username, Optional<BodyId> body) {

        public Owner {
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(username, "username");
            requireNonNull(body, "body");
        }

        public static Owner of(Person person, Account account, Optional<BodyId> body) {
            return new Owner(person.name(), person.email(), account.username(), body);
        }
    }

    /** Why a new password is refused, if it is: see {@link PasswordRule}. */
    public Optional<Refusal> refusal(String password, String again, Owner owner) {
        var known =
                new ArrayList<String>(List.of(owner.name().full(), owner.email().value(), owner.username(), PRODUCT));
        owner.body().flatMap(bodies::find).map(body -> body.profile().name()).ifPresent(known::add);
        owner.body().map(BodyId::value).ifPresent(known::add);
        return new PasswordRule(secrets::common).check(password, again, known);
    }

    public Account.Password.Chosen chosen(String password) {
        return new Account.Password.Chosen(secrets.hash(password));
    }

    public boolean isPassword(String typed, Account account) {
        return secrets.matches(typed, account.password().stored().orElse(""));
    }

    /** Case, blanks and punctuation do not count in an answer. */
    public String hashOfAnswer(String answer) {
        return secrets.hash(plain(answer));
    }

    public boolean isAnswer(String typed, SecurityAnswer kept) {
        return secrets.matches(plain(typed), kept.answerHash());
    }

    public static boolean isLongEnough(String answer) {
        return plain(answer).length() >= 2;
    }

    private static String plain(String answer) {
        return answer.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
