/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about posts that were added, ended or are worked in another pattern (R20, R24). */
@Component
public final class PostsTeller implements Teller {

    private static final String MOVED =
            " Posts held at once are added up (statutory guidance, paragraphs 3.14 to 3.16), so the reviews and assessments"
                    + " to come were planned anew, and dates of them have moved.";
    private static final String AS_IT_WAS = " No date of the reviews and assessments changes by it.";

    private final Inductions inductions;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public PostsTeller(
            @Reference Inductions inductions, @Reference Recipients recipients, @Reference Addresses addresses) {
        this.inductions = inductions;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("contract.changed");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var induction = inductions.find(Long.parseLong(facts.get("induction"))).orElseThrow();
        var what = said(Kind.valueOf(facts.get("what"))) + ("as it was".equals(facts.get("plan")) ? AS_IT_WAS : MOVED);
        var record = "/ects/" + induction.id();
        return Stream.of(
                        recipients.officers().map(officer -> letter(body, officer, what, "console" + record)),
                        atSchool(induction)
                                .map(person -> letter(
                                        body,
                                        person,
                                        what,
                                        "school/" + induction.school().value() + record)),
                        recipients.teacher(induction).map(ect -> letter(body, ect, what, "induction")))
                .flatMap(letters -> letters)
                .toList();
    }

    private Stream<Person> atSchool(Induction induction) {
        return Stream.of(
                        recipients.tutor(induction),
                        recipients.heads(induction.school()),
                        recipients.leads(induction.school()))
                .flatMap(people -> people)
                .distinct();
    }

    private Draft letter(AppropriateBodyPlugin body, Person to, String what, String path) {
        return Letter.to(body.profile(), to, "The posts of an early career teacher have changed")
                .say(what)
                .ask("See the posts and the plan", addresses.under(body, path));
    }

    private static String said(Kind kind) {
        return switch (kind) {
            case ADD -> "A post at another school was added.";
            case END -> "A post was given a last day.";
            case PATTERN -> "More or less is worked in a post from a day on.";
        };
    }
}
