/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.Delivery;
import org.ectmanager.spi.handover.Delivery.Step.Actor;
import org.ectmanager.spi.handover.Destination;
import org.ectmanager.spi.handover.DestinationProfile;
import org.ectmanager.spi.handover.Fact;
import org.ectmanager.spi.handover.Need;

/** A place that takes a file and wants the mentor's address. */
final class Harbour implements Destination {

    static final int FORMAT = 2;

    final List<Change> told = new ArrayList<>();
    boolean broken;
    private final DestinationProfile profile;

    Harbour(String id, String name) {
        profile = new DestinationProfile(id, DestinationProfile.Kind.OTHER, name, "", FORMAT);
    }

    @Override
    public DestinationProfile profile() {
        return profile;
    }

    @Override
    public boolean concerns(Change change) {
        if (broken) {
            throw new IllegalStateException("out of order");
        }
        return true;
    }

    @Override
    public List<Need> needs(Change change) {
        return List.of(new Need(Fact.MENTOR_EMAIL, "so that the mentor can be invited"));
    }

    @Override
    public List<Delivery> tell(List<Change> changes, LocalDate today) {
        told.addAll(changes);
        var about = changes.stream().map(Change::reference).toList();
        var names = String.join(
                ", ", changes.stream().map(change -> change.ect().name().full()).toList());
        var deliveries = new ArrayList<Delivery>();
        deliveries.add(
                new Delivery.File(about, profile.id() + ".txt", "text/plain", names.getBytes(StandardCharsets.UTF_8)));
        for (var step : List.of("entered", "seen")) {
            deliveries.add(new Delivery.Step(about, step, step, "", Optional.empty(), Actor.SCHOOL, 2));
        }
        return deliveries;
    }
}
