/* SPDX-License-Identifier: Apache-2.0 */
/** How a school gets in: found, registered, authorised, queried or refused. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.entry;
