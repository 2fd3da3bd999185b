/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.io.InputStream;
import org.ectmanager.domain.calendar.PublishedHolidays;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ConsumerType;

/** Reads the bank holidays of England and Wales as GOV.UK publishes them. */
@ConsumerType
public interface HolidayList {

    /**
     * Reads the whole file, of which only England and Wales is looked at. Each refusal names the place in the file as its
     * field, such as {@code england-and-wales.events[3].date}. The caller closes the stream.
     */
    Result<PublishedHolidays> read(InputStream json);
}
