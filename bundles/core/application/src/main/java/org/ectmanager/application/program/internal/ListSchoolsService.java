/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program.internal;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Listings;
import org.ectmanager.application.program.ListSchools;
import org.ectmanager.application.program.counter.Counter;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ListSchoolsService implements ListSchools {

    private final Counter counter;
    private final Listings listings;

    @Activate
    public ListSchoolsService(@Reference Counter counter, @Reference Listings listings) {
        this.counter = counter;
        this.listings = listings;
    }

    @Override
    public Slice<Line> list(Client client, Filter filter, Turn turn) {
        return counter.list(client, Grant.SCHOOLS_READ, "school", () -> listings.schools(filter, turn));
    }

    @Override
    public Optional<Line> find(Client client, SchoolId school) {
        var seen = Happening.to("school", school.value(), "school.viewed", "A program read a school's registration");
        return counter.one(client, Grant.SCHOOLS_READ, seen, () -> listings.school(school));
    }
}
