/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.handover.Answer;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.Delivery;
import org.ectmanager.spi.handover.DestinationProfile;
import org.ectmanager.spi.handover.Readiness;
import org.osgi.annotation.versioning.ProviderType;

/** The destinations present right now; they come and go as plugins do. One that fails, fails alone. */
@ProviderType
public interface DestinationRegistry {

    /**
     * How one destination stands to a change.
     *
     * @param readiness empty when the destination could not say
     */
    record Standing(DestinationProfile destination, Optional<Readiness> readiness) {}

    /** Every destination that is present, by name. */
    List<DestinationProfile> all();

    /** How every destination stands to a change, by name. */
    List<Standing> standings(Change change, LocalDate today);

    /**
     * How a destination is told of changes.
     *
     * @param changes at least one. All of them are refused where one is not ready on this day, so that what is
     *     incomplete never gets out
     */
    Result<List<Delivery>> tell(String destination, List<Change> changes, LocalDate today);

    /** Reads a file in which a destination answers. */
    Result<List<Answer>> read(String destination, byte[] content);
}
