/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.BodyProfile;
import org.osgi.annotation.versioning.ConsumerType;

/** How appropriate bodies looked when their plugins said so last. Read by everybody, written under the body. */
@ConsumerType
public interface KeptLooks {

    /** The {@link KeptLook#sha256 hash} of each that is not retired, without the looks themselves. */
    Map<BodyId, String> hashes();

    /** Those that were taken off the directory. */
    List<KeptLook> retired();

    /** One of either. */
    Optional<KeptLook> find(BodyId body);

    /** Keeps how the current body looks; false when that is what is kept already, and nothing was written. */
    boolean keep(BodyProfile profile, String version);

    /** Takes the current body off the directory; false when nothing is kept of it, or it is off already. */
    boolean retire();

    /** Puts it back; false when it was not off. */
    boolean restore();
}
