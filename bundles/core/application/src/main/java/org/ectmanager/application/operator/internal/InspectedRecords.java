/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import org.ectmanager.application.port.People;
import org.ectmanager.application.port.SchoolEntries;
import org.ectmanager.application.port.Tallies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that the console looks into. */
@Component(service = InspectedRecords.class)
public final class InspectedRecords {

    private final SchoolEntries entries;
    private final People people;
    private final Tallies tallies;

    @Activate
    public InspectedRecords(@Reference SchoolEntries entries, @Reference People people, @Reference Tallies tallies) {
        this.entries = entries;
        this.people = people;
        this.tallies = tallies;
    }

    SchoolEntries entries() {
        return entries;
    }

    People people() {
        return people;
    }

    Tallies tallies() {
        return tallies;
    }
}
