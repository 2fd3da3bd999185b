/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.application.people.Person;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.body.BodyProfile;

/**
 * One mail to one person, before it is laid out as HTML and as plain text.
 *
 * @param messageId stable, so that a mail sent twice is recognised as one
 * @param fromName the appropriate body's name; the address is the platform's
 * @param replyTo the body's own help address, empty when it has none
 */
public record Letter(
        String messageId,
        BodyId body,
        String fromName,
        String replyTo,
        EmailAddress to,
        String subject,
        List<Block> text) {

    /** A piece of the text. */
    public sealed interface Block {

        record Paragraph(String text) implements Block {}

        /** Labels with values, each on a line. */
        record Facts(Map<String, String> values) implements Block {

            public Facts {
                values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            }
        }

        /** The one thing to do, as a link that stands by itself. */
        record Action(String label, String address) implements Block {}
    }

    public Letter {
        requireNonNull(messageId, "messageId");
        requireNonNull(body, "body");
        requireNonNull(to, "to");
        requireNonNull(subject, "subject");
        text = List.copyOf(text);
    }

    /** Begins a letter in an appropriate body's name. */
    public static Draft from(BodyProfile body, EmailAddress to, String subject) {
        return from(body, to, subject, Optional.empty());
    }

    private static Draft from(BodyProfile body, EmailAddress to, String subject, Optional<PersonId> reader) {
        return new Draft(new Sender(body.id(), body.name(), body.help().email()), to, subject, reader);
    }

    /** Begins a letter of the platform itself. */
    public static Draft fromPlatform(EmailAddress to, String subject) {
        return new Draft(PLATFORM, to, subject, Optional.empty());
    }

    /** Begins a letter of the platform itself, to one of its operators. */
    public static Draft toOperator(Person operator, String subject) {
        return fromPlatform(operator.email(), subject)
                .say("Dear " + operator.name().full() + ",");
    }

    /** Begins a letter to a person, by name. */
    public static Draft to(BodyProfile body, Person person, String subject) {
        return from(body, person.email(), subject, Optional.of(person.id()))
                .say("Dear " + person.name().full() + ",");
    }

    /** The box of the platform's own letters: no appropriate body can have this name. */
    public static final BodyId TO_OPERATORS = new BodyId("operator");

    private static final Sender PLATFORM = new Sender(TO_OPERATORS, "ECT Manager", "");

    /** In whose name a letter goes out. */
    private record Sender(BodyId id, String name, String replyTo) {}

    /**
     * A letter that is being written, block by block. What must not be made in vain, such as a one-time password or a
     * single-use link, is made when the letter is sealed.
     */
    public static final class Draft {

        private final Sender sender;
        private final EmailAddress to;
        private final String subject;
        private final Optional<PersonId> reader;
        private final List<Supplier<Block>> text = new ArrayList<>();

        private Draft(Sender sender, EmailAddress to, String subject, Optional<PersonId> reader) {
            this.sender = sender;
            this.to = to;
            this.subject = subject;
            this.reader = reader;
        }

        /** The address as the sender knows it. */
        public EmailAddress to() {
            return to;
        }

        /** Who reads it, where it is written to a person by name. */
        public Optional<PersonId> reader() {
            return reader;
        }

        public Draft say(String paragraph) {
            return add(() -> new Block.Paragraph(paragraph));
        }

        public Draft state(Map<String, String> facts) {
            var known = new Block.Facts(facts);
            return add(() -> known);
        }

        /** Facts that are made when the letter is sealed. */
        public Draft state(Supplier<Map<String, String>> facts) {
            return add(() -> new Block.Facts(facts.get()));
        }

        public Draft ask(String label, String address) {
            return add(() -> new Block.Action(label, address));
        }

        /** A link that is made when the letter is sealed. */
        public Draft ask(String label, Supplier<String> address) {
            return add(() -> new Block.Action(label, address.get()));
        }

        private Draft add(Supplier<Block> block) {
            text.add(block);
            return this;
        }

        public Letter sealed(String messageId) {
            return sealed(messageId, to);
        }

        /** @param mailbox where it goes to, which may be another address than its sender knows */
        public Letter sealed(String messageId, EmailAddress mailbox) {
            var blocks = text.stream().map(Supplier::get).toList();
            return new Letter(messageId, sender.id(), sender.name(), sender.replyTo(), mailbox, subject, blocks);
        }
    }
}
