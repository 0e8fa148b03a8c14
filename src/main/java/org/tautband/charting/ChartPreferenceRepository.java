package org.tautband.charting;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChartPreferenceRepository extends JpaRepository<ChartPreference, UUID> {}
