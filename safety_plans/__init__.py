"""The veiligheidsplan of a family: conditions, agreements, versions, evaluations, the copy on paper."""
