/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program.internal;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.program.ListPeople;
import org.ectmanager.application.program.counter.Counter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ListPeopleService implements ListPeople {

    private final Counter counter;
    private final Listings listings;

    @Activate
    public ListPeopleService(@Reference Counter counter, @Reference Listings listings) {
        this.counter = counter;
        this.listings = listings;
    }

    @Override
    public Slice<Line> list(Client client, Filter filter, Turn turn) {
        return counter.list(client, Grant.PEOPLE_READ, "appointment", () -> listings.people(filter, turn));
    }

    @Override
    public Optional<Line> find(Client client, long appointment) {
        var seen = Happening.to("appointment", appointment, "person.viewed", "A program read a person's details");
        return counter.one(client, Grant.PEOPLE_READ, seen, () -> listings.person(appointment));
    }
}
