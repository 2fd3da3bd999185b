/* SPDX-License-Identifier: Apache-2.0 */
/** Lists and records as programs read them with an access token: paged, filtered, in a stable order. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.program;
