/* SPDX-License-Identifier: Apache-2.0 */
/** What is kept, how long, for whose eyes, and what goes along. Rules R52 to R54, R56, R57 and R65. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.ectmanager.domain.records;
