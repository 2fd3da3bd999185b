/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.People;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What operators, and those who are to become one, read in their mails. Links are made when a mail is written. */
@Component(service = OperatorLetters.class)
public final class OperatorLetters {

    static final String ASKED = "operator.recovery-asked";
    static final String RECOVERED = "operator.recovered";
    static final String INVITED = "operator.address-given";

    private final People people;
    private final OperatorLinks links;
    private final Platform platform;

    @Activate
    public OperatorLetters(@Reference People people, @Reference OperatorLinks links, @Reference Platform platform) {
        this.people = people;
        this.links = links;
        this.platform = platform;
    }

    /** Whose the message is, when it is somebody's who has an account. */
    static Optional<PersonId> reader(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("person")).map(Long::parseLong).map(PersonId::new);
    }

    /** Where the message goes, when there is still somebody to tell. */
    Optional<EmailAddress> address(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("address"))
                .map(EmailAddress::new)
                .or(() -> reader(facts).flatMap(people::find).map(Person::email));
    }

    Optional<Draft> letter(String kind, Map<String, String> facts) {
        if (kind.equals(INVITED)) {
            var proof = new Proof(facts.get("invitation"), new EmailAddress(facts.get("address")));
            return Optional.of(people.withEmail(proof.address()).isPresent() ? taken(proof) : invited(proof));
        }
        return reader(facts)
                .flatMap(people::find)
                .map(operator -> kind.equals(RECOVERED) ? recovered(operator) : recovery(operator));
    }

    private Draft invited(Proof proof) {
        return Letter.fromPlatform(proof.address(), "Become an operator of ECT Manager")
                .say("You were invited to run this platform, and gave this e-mail address. With this link you make your"
                        + " account. It works once, for one day.")
                .ask("Make my account", links.invite(proof))
                .say("If you were not invited, you need do nothing.");
    }

    /** Names nobody: the owner of the address may be a stranger to whoever gave it. */
    private Draft taken(Proof proof) {
        return Letter.fromPlatform(proof.address(), "Somebody asked to use your e-mail address in ECT Manager")
                .say("Somebody who was invited to run this platform gave this e-mail address. You sign in with it"
                        + " already, so nothing has changed: the address and your account stay yours.")
                .say(
                        "If it was you, give another address: an operator\u2019s account is apart from every other. Open the"
                                + " link that you were given once more. If it was not you, you need do nothing.")
                .ask("ECT Manager", platform.address().toString());
    }

    private static Draft recovered(Person operator) {
        return Letter.toOperator(operator, "Your password as operator was changed")
                .say("A new password was chosen by a link, and every session of yours has ended. If that was not"
                        + " you, ask whoever looks after the machine for a new link at once, and tell the other"
                        + " operators.");
    }

    private Draft recovery(Person operator) {
        return Letter.toOperator(operator, "Your link to get back in as operator")
                .say("With this link you choose a new password. It works once, for one hour.")
                .ask("Choose a new password", links.issue(operator.id()))
                .say("If you did not ask for it, you need do nothing: your password stays as it is. Tell the other"
                        + " operators if it happens again.");
    }
}
