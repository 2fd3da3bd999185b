/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.reading;

import java.util.List;
import java.util.Map;

/** JSON as it was sent: numbers are still text, so that none is rounded and none is too large to look at. */
sealed interface Json {

    record Members(Map<String, Json> members) implements Json {}

    record Entries(List<Json> entries) implements Json {}

    record Text(String text) implements Json {}

    record Number(String digits) implements Json {}

    record Truth(boolean value) implements Json {}

    record Nothing() implements Json {}
}
