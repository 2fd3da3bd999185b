/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.contract.ContractCorrection;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.ContractCorrections;
import org.ectmanager.application.port.ContractCorrections.Listed;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about contracts that are wrong on record: to body and school leads, and back when it is dealt with. */
@Component
public final class ContractTeller implements Teller {

    private final ContractCorrections corrections;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public ContractTeller(
            @Reference ContractCorrections corrections,
            @Reference Recipients recipients,
            @Reference Addresses addresses) {
        this.corrections = corrections;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("contract.wrong", "contract.settled");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return corrections
                .find(Long.parseLong(facts.get("correction")))
                .map(Listed::correction)
                .map(correction -> kind.equals("contract.wrong") ? wrong(body, correction) : settled(body, correction))
                .orElse(Stream.empty())
                .toList();
    }

    private Stream<Draft> wrong(AppropriateBodyPlugin body, ContractCorrection correction) {
        var toBody = recipients.officers().map(officer -> wrong(body, officer, correction)
                .ask("Look at it", addresses.under(body, "console/contracts/" + correction.id())));
        var toSchool = recipients.leads(correction.school()).map(lead -> wrong(body, lead, correction)
                .ask("See the early career teacher", record(body, correction)));
        return Stream.concat(toBody, toSchool);
    }

    private static Draft wrong(AppropriateBodyPlugin body, Person to, ContractCorrection correction) {
        return Letter.to(body.profile(), to, "A contract on record is wrong")
                .say("With a report, an induction tutor says that the contract on record is not right. What is wrong"
                        + " stands on the page that opens.");
    }

    private Stream<Draft> settled(AppropriateBodyPlugin body, ContractCorrection correction) {
        return Stream.concat(
                        recipients.stillAt(correction.school(), correction.saidBy()),
                        recipients.leads(correction.school()))
                .distinct()
                .map(person -> Letter.to(body.profile(), person, "A contract on record was looked at")
                        .say(body.profile().name() + " has dealt with what was wrong with the contract of an early"
                                + " career teacher. What was done stands on the record.")
                        .ask("See the early career teacher", record(body, correction)));
    }

    private String record(AppropriateBodyPlugin body, ContractCorrection correction) {
        return addresses.under(body, "school/" + correction.school().value() + "/ects/" + correction.induction());
    }
}
